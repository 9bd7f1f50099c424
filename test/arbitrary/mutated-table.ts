import fc from 'fast-check';

/** A table as its cells are written, quotes and all, by row; the first row is the header. */
export type WrittenTable = readonly (readonly string[])[];

/** A change to a table, at a row and a column, with other ones for what takes two. */
export interface TableMutation {
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly change: keyof typeof CHANGES;
  readonly cell: string;
}

interface Place {
  /** A copy, to be changed. */
  readonly rows: string[][];
  readonly row: string[];
  readonly column: number;
  readonly mutation: TableMutation;
}

const CHANGES = {
  write: ({ row, column, mutation }) => {
    row[column] = mutation.cell;
  },
  writeColumn: ({ rows, column, mutation }) => {
    for (const row of rows.slice(1)) row[column] = mutation.cell;
  },
  header: ({ rows, column, mutation }) => {
    const [header = []] = rows;
    header[column] = mutation.cell;
  },
  headerTwice: ({ rows, column, mutation }) => {
    const [header = []] = rows;
    header[column] = header[mutation.other % Math.max(1, header.length)] ?? '';
  },
  misspell: ({ rows, column }) => {
    const [header = []] = rows;
    header[column] = (header[column] ?? '').slice(1);
  },
  shorten: ({ row, column }) => {
    row.splice(column);
  },
  lengthen: ({ row, mutation }) => {
    row.push('', mutation.cell);
  },
  shift: ({ row, column }) => {
    row.splice(column, 1);
  },
  quote: ({ row, column }) => {
    row[column] = `"${row[column] ?? ''}"`;
  },
  unclosed: ({ row, column }) => {
    row[column] = `"${row[column] ?? ''}`;
  },
  doubled: ({ rows, row }) => {
    rows.push([...row]);
  },
  removed: ({ rows, mutation }) => {
    rows.splice(mutation.row % Math.max(1, rows.length), 1);
  },
  emptied: ({ row }) => {
    row.fill('');
  },
  huge: ({ row, column, mutation }) => {
    row[column] = (mutation.cell + ' x').repeat(5000);
  },
} satisfies Record<string, (place: Place) => void>;

/** What nobody expects in a cell, or in just this one. */
const ODD = [
  '',
  ' ',
  '"',
  '""',
  '"""',
  '" "',
  'a"b',
  '"a"b',
  ' "a"',
  '"a\nb"',
  '\u0000',
  '\ufeff',
  '\ufeffid',
  '\ud800',
  'A\u030a',
  '__proto__',
  'constructor',
  'labels.__proto__',
  'uses.ehr',
  'uses.',
  'x-note',
  'id',
  'null',
  '~',
  '-1',
  '1e9',
  '6 000',
  '99,5 %',
  '8h',
  'startup',
  'degraded',
  'dc-1 dc-1',
  ';',
  ',',
  '\t',
  '=1+1',
];

export const tableMutation: fc.Arbitrary<TableMutation> = fc.record({
  row: fc.nat(9),
  column: fc.nat(12),
  other: fc.nat(12),
  change: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  cell: fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 5 })),
});

export function mutatedTable(
  table: WrittenTable,
  mutations: readonly TableMutation[],
): WrittenTable {
  const rows = table.map((row) => [...row]);
  for (const mutation of mutations) {
    const row = rows[mutation.row % Math.max(1, rows.length)];
    if (row === undefined) continue;
    const column = mutation.column % Math.max(1, row.length);
    CHANGES[mutation.change]({ rows, row, column, mutation });
  }
  return rows;
}

/** How a table is written down as a whole. */
export interface Writing {
  readonly separator: string;
  readonly newline: string;
  readonly start: string;
}

export const soundWriting: fc.Arbitrary<Writing> = fc.record({
  separator: fc.constantFrom(',', ';'),
  newline: fc.constantFrom('\n', '\r\n'),
  start: fc.constantFrom('', '\ufeff'),
});

export const oddWriting: fc.Arbitrary<Writing> = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|', ', ', ';;'),
  newline: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', ''),
  start: fc.constantFrom('', '\ufeff', '\ufeff\ufeff', '\n', '\u0000', 'sep=;\n', '\ufffe'),
});

export const csvOf = (table: WrittenTable, { separator, newline, start }: Writing): string =>
  start + table.map((row) => row.join(separator)).join(newline) + newline;
