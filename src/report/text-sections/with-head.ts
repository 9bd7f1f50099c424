import type { TableRow } from '../terminal/table.js';

/** Rows under one that says what stands in the columns, to be gone through as often as the rows can. */
export const withHead = (head: TableRow, rows: Iterable<TableRow>): Iterable<TableRow> => ({
  *[Symbol.iterator]() {
    yield head;
    yield* rows;
  },
});
