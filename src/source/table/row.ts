import type { SourceRange } from '../../model/source-range.js';
import type { Entry, MapNode, Node, ScalarNode } from '../document/node.js';
import type { CellRange } from './cell-ranges.js';
import type { Column } from './header.js';
import type { Table } from './table.js';

/**
 * A row of a table as the mapping that it stands for. Of a million rows only their places are kept;
 * the mapping is made anew whenever it is asked for, so ask once.
 */
export class Row implements MapNode {
  readonly type = 'map';

  /** @param start where the row begins in the text */
  constructor(
    private readonly table: Table,
    private readonly start: number,
  ) {}

  get range(): SourceRange {
    const { table, start } = this;
    return { file: table.file, start, end: table.rangesFrom(start).at(-1)?.end ?? start };
  }

  get entries(): ReadonlyMap<string, Entry> {
    const { table, start } = this;
    const { file, columns, subject } = table;
    const entries = new Map<string, Entry>();
    const records = new Map<string, Map<string, Entry>>();
    table.rangesFrom(start).forEach((place, i) => {
      const column = columns[i];
      if (i === subject || !column?.name || place.start === place.end) return;
      const cell = table.textOf(place, i);
      if (cell === '') return;
      const range = { file, start: place.start, end: place.end };
      const entry = { keyRange: range, value: cellNode(cell, column, place, range) };
      if (column.record === null) {
        entries.set(column.name, entry);
        return;
      }
      const record = records.get(column.record);
      if (record !== undefined) {
        record.set(column.name, entry);
        return;
      }
      const first = new Map([[column.name, entry]]);
      records.set(column.record, first);
      entries.set(column.record, {
        keyRange: range,
        value: { type: 'map', entries: first, range },
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
