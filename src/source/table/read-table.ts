import Papa from 'papaparse';

import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { cellRanges, isBlank, type CellRange, type Separator } from './cell-ranges.js';
import { TABLES, type TableKind } from './columns.js';
import { readHeader, separatorOf, type Column } from './header.js';
import { Row, type Table } from './row.js';

/** One row that says something: what it is about, and the mapping that it stands for. */
export interface TableRow {
  readonly id: string;
  readonly idRange: SourceRange;
  readonly node: Row;
}

/** More rows than this are refused, before memory runs out. */
const MOST_ROWS = 5_000_000;
/** Different texts of a column that are looked for again. */
const MOST_SHARED = 10_000;

/**
 * Reads a table, row by row: a header, then what each row says. Rows without any cell filled are
 * passed over, as spreadsheets leave them.
 *
 * Linear in the size of the file.
 *
 * @param add is given each row that is about something
 * @returns whether all of it could be read; `findings` say why not
 */
export function readTable(
  file: SourceFile,
  kind: TableKind,
  findings: Findings,
  add: (row: TableRow) => void,
): boolean {
  const { text } = file;
  const separator = separatorOf(text.slice(0, endOfLine(text)));
  const reader = new TableReader(file, kind, separator, findings, add);
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors: [problem], meta }, parser) => {
      const goesOn =
        problem === undefined
          ? reader.read(data, meta.cursor)
          : reader.fail(problem.code, problem.index);
      if (!goesOn) parser.abort();
    },
  });
  return reader.isComplete;
}

const endOfLine = (text: string): number => {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
};

class TableReader {
  isComplete = true;
  private table: Table | null = null;
  /** The columns that no row can do without, the first of which says what it is about. */
  private required: readonly number[] = [];
  /** Where the next row begins. */
  private start = 0;
  private rows = 0;
  /** By column, the texts of its cells: a million rows say the same few things. */
  private shared: readonly Map<string, string>[] = [];

  constructor(
    private readonly file: SourceFile,
    private readonly kind: TableKind,
    private readonly separator: Separator,
    private readonly findings: Findings,
    private readonly add: (row: TableRow) => void,
  ) {}

  /**
   * @param end where the row ends, and the next one begins
   * @returns whether to go on
   */
  read(raw: readonly string[], end: number): boolean {
    const { start } = this;
    this.start = end;
    if (this.table === null) return this.open(raw);
    this.rows += 1;
    if (this.rows > MOST_ROWS) {
      this.findings.report('table-too-long', { limit: MOST_ROWS }, this.range(start, start));
      this.isComplete = false;
      return false;
    }
    const cells = this.cleaned(raw, start);
    if (cells.some((cell) => cell !== '')) this.addRow(this.table, cells, start);
    return true;
  }

  fail(code: string, index: number | undefined): false {
    // The parser tells the place after the quote that opens.
    const start = index === undefined ? this.start : index - 1;
    const problem = code === 'MissingQuotes' ? 'unclosed' : 'inside';
    this.findings.report('table-quote', { problem }, this.range(start, start + 1));
    this.isComplete = false;
    return false;
  }

  private open(raw: readonly string[]): boolean {
    const { file, separator, kind, findings } = this;
    if (raw.length === 1 && raw[0]?.includes('\t') === true) {
      findings.report('table-separated-by-tabs', {}, this.rowRange(0));
      this.isComplete = false;
      return false;
    }
    const columns = readHeader(raw, kind, file, separator, findings);
    this.required = TABLES[kind].required.map((name) =>
      columns.findIndex((column) => column?.record === null && column.name === name),
    );
    this.table = { file, separator, columns, subject: this.required[0] ?? -1 };
    this.shared = columns.map(() => new Map<string, string>());
    // Without what rows are about, they say nothing.
    this.isComplete = !this.required.includes(-1);
    return this.isComplete;
  }

  private addRow(table: Table, cells: readonly string[], start: number): void {
    this.checkLength(cells, table.columns, start);
    const missing = this.required.find((at) => cells[at] === undefined || cells[at] === '');
    if (missing !== undefined) {
      const column = table.columns[missing]?.name ?? '';
      this.findings.report('table-cell-missing', { column }, this.rowRange(start));
      return;
    }
    const { subject } = table;
    const idRange = this.cellRange(start, subject);
    this.add({ id: cells[subject] ?? '', idRange, node: new Row(table, cells, start) });
  }

  private checkLength(
    cells: readonly string[],
    columns: readonly (Column | null)[],
    start: number,
  ): void {
    if (cells.length < columns.length) {
      const words = { cells: cells.length, columns: columns.length };
      this.findings.report('table-row-too-short', words, this.rowRange(start));
    }
    const beyond = cells.findIndex(
      (cell, i) => cell !== '' && (i >= columns.length || columns[i]?.name === null),
    );
    if (beyond < 0) return;
    const words = { cell: cells[beyond] ?? '' };
    this.findings.report('table-cell-without-column', words, this.cellRange(start, beyond));
  }

  /** Without the blanks around them, unless they are in quotes; equal texts are one. */
  private cleaned(raw: readonly string[], start: number): readonly string[] {
    // Looked for once a row: there may be very many cells in one.
    let places: readonly CellRange[] | null = null;
    return raw.map((cell, i) => {
      if (cell === '') return '';
      let clean = cell;
      if (hasBlankEnds(cell)) {
        places ??= cellRanges(this.file.text, start, this.separator);
        clean = this.trimmed(cell, places[i]);
      }
      const shared = this.shared[i];
      const known = shared?.get(clean);
      if (known !== undefined) return known;
      if (shared !== undefined && shared.size < MOST_SHARED) shared.set(clean, clean);
      return clean;
    });
  }

  private trimmed(cell: string, place: CellRange | undefined): string {
    if (place === undefined || place.quoted) return cell;
    const clean = cell.trim();
    if (clean.startsWith('"')) {
      const range = this.range(place.start, place.start + 1);
      this.findings.report('table-quote', { problem: 'after-blank' }, range);
    }
    return clean;
  }

  private cellRange(start: number, i: number): SourceRange {
    const place = cellRanges(this.file.text, start, this.separator, i + 1)[i];
    return this.range(place?.start ?? start, place?.end ?? start);
  }

  private rowRange(start: number): SourceRange {
    const end = cellRanges(this.file.text, start, this.separator).at(-1)?.end;
    return this.range(start, end ?? start);
  }

  private readonly range = (start: number, end: number): SourceRange => ({
    file: this.file,
    start,
    end,
  });
}

const hasBlankEnds = (cell: string): boolean =>
  isBlank(cell.charCodeAt(0)) || isBlank(cell.charCodeAt(cell.length - 1));
