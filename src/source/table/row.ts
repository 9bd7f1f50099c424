import type { SourceFile, SourceRange } from '../../model/source-range.js';
import type { Entry, MapNode, Node, ScalarNode } from '../document/node.js';
import { cellRanges, type CellRange, type Separators } from './cell-ranges.js';
import type { Column } from './header.js';

/** What all rows of a table share. */
export interface Table {
  readonly file: SourceFile;
  readonly separators: Separators;
  readonly columns: readonly (Column | null)[];
  /** The column that says what a row is about, not something of it. */
  readonly subject: number;
}

/**
 * A row of a table as the mapping that it stands for. Of a million rows only their cells are kept;
 * the mapping is made anew whenever it is asked for, so ask once.
 */
export class Row implements MapNode {
  readonly type = 'map';

  /** @param cells by column, blanks around them gone; an empty one is absent */
  constructor(
    private readonly table: Table,
    private readonly cells: readonly string[],
    private readonly start: number,
  ) {}

  get range(): SourceRange {
    const { file, separators } = this.table;
    return {
      file,
      start: this.start,
      end: cellRanges(file.text, this.start, separators).at(-1)?.end ?? this.start,
    };
  }

  get entries(): ReadonlyMap<string, Entry> {
    const { file, separators, columns, subject } = this.table;
    const ranges = cellRanges(file.text, this.start, separators);
    const entries = new Map<string, Entry>();
    const records = new Map<string, Map<string, Entry>>();
    columns.forEach((column, i) => {
      const cell = this.cells[i];
      const place = ranges[i];
      if (i === subject || !column?.name || !cell || place === undefined) return;
      const range = { file, start: place.start, end: place.end };
      const entry = { keyRange: range, value: cellNode(cell, column, place, range) };
      if (column.record === null) {
        entries.set(column.name, entry);
        return;
      }
      const record = records.get(column.record) ?? new Map<string, Entry>();
      record.set(column.name, entry);
      if (records.has(column.record)) return;
      records.set(column.record, record);
      entries.set(column.record, {
        keyRange: range,
        value: { type: 'map', entries: record, range },
      });
    });
    return entries;
  }
}

function cellNode(cell: string, { type }: Column, place: CellRange, range: SourceRange): Node {
  if (type !== 'ids') return scalar(cell, type === 'text', range);
  const items = [...cell.matchAll(/\S+/g)].map(({ 0: id, index }) => {
    // In quotes, where doubled ones may stand, the whole cell is shown.
    const start = place.start + index;
    return scalar(id, true, place.quoted ? range : { ...range, start, end: start + id.length });
  });
  return { type: 'list', items, range };
}

/** What is marked as quoted is a text whatever it says: `null`, `true`, `0301`. */
const scalar = (text: string, quoted: boolean, range: SourceRange): ScalarNode => ({
  type: 'scalar',
  text,
  quoted,
  range,
});
