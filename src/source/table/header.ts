import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { idLike, idProblem } from '../shape/id-text.js';
import { cellRanges, type Separator } from './cell-ranges.js';
import { TABLES, type CellType, type TableKind } from './columns.js';

/** What the cells below a cell of the header are. */
export interface Column {
  /** Null where the header has no name: what stands below is an error. */
  readonly name: string | null;
  readonly type: CellType;
  /** The mapping that the cell is an entry of, for columns such as `uses.ehr`. */
  readonly record: string | null;
}

/** Which character sets the cells apart, as the header has it outside quotes. */
export const separatorOf = (headerRow: string): Separator =>
  headerRow.replaceAll(/"[^"]*"/g, '').includes(';') ? ';' : ',';

/**
 * Reads the header of a table; what is wrong with it is reported.
 *
 * @returns for each cell what is below it; null for what isn't to be read
 */
export function readHeader(
  cells: readonly string[],
  kind: TableKind,
  file: SourceFile,
  separator: Separator,
  findings: Findings,
): readonly (Column | null)[] {
  const { required } = TABLES[kind];
  const ranges = cellRanges(file.text, 0, separator);
  const places = new Map<string, SourceRange>();
  const columns = cells.map((cell, i) => {
    const { start = 0, end = 0 } = ranges[i] ?? {};
    const range = { file, start, end };
    const name = cell.trim().normalize('NFC');
    const first = places.get(name);
    if (first !== undefined) {
      findings.report('table-column-twice', { column: name, first }, range);
      return null;
    }
    if (name !== '') places.set(name, range);
    return columnOf(name, kind, range, findings);
  });
  for (const column of required) {
    if (places.has(column)) continue;
    const range = { file, start: 0, end: ranges.at(-1)?.end ?? 0 };
    findings.report('table-column-missing', { column, table: kind }, range);
  }
  return columns;
}

function columnOf(
  name: string,
  kind: TableKind,
  range: SourceRange,
  findings: Findings,
): Column | null {
  const { columns, records } = TABLES[kind];
  if (name === '') return { name: null, type: 'text', record: null };
  const type = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (type !== undefined) return { name, type, record: null };
  if (name.startsWith('x-')) return { name, type: 'text', record: null };
  const record = records.find((each) => name.startsWith(`${each}.`));
  if (record === undefined) {
    const allowed = [...Object.keys(columns), ...records.map((each) => `${each}.…`)];
    const nearest = findings.nearest(name, Object.keys(columns));
    findings.report('table-column-unknown', { column: name, table: kind, nearest, allowed }, range);
    return null;
  }
  const key = name.slice(record.length + 1);
  const problem = record === 'uses' || key === '' ? idProblem(key) : null;
  if (problem !== null) {
    findings.report('invalid-id', { text: key, problem, suggestion: idLike(key) }, range);
    return null;
  }
  return { name: key, type: 'text', record };
}
