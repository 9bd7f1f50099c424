import { groupedNumber } from '../number-text.js';
import type { TableRow } from '../terminal/table.js';
import { line, type TextStyle } from './text-style.js';

/** A list to be shown whole where it is short. */
export interface Cut {
  readonly total: number;
  /** How many are shown of a long one. */
  readonly limit: number;
  /** Before the line that says how many are left. */
  readonly indent: number;
}

/**
 * Rows of `total` items; of a long list the first ones, and how many are left. What comes out can
 * be gone through as often as `items` can; those are gone through no more than once where the list
 * is cut, as to come by them may be costly.
 */
export function cutRows<T>(
  items: Iterable<T>,
  { total, limit, indent }: Cut,
  { all, palette, words }: TextStyle,
  rowsOf: (item: T) => Iterable<TableRow>,
): Iterable<TableRow> {
  // A line that says "1 more" would take the room of that one.
  const shown = all || total <= limit + 1 ? total : limit;
  const listed = all ? items : firstOf(items, shown);
  const more = `${palette.signs.ellipsis} ${(words?.figures.leftOut ?? leftOut)(total - shown)}`;
  return {
    *[Symbol.iterator]() {
      for (const item of listed) yield* rowsOf(item);
      if (shown < total) yield line({ text: more, style: palette.faint }, indent);
    },
  };
}

const leftOut = (count: number): string => `and ${groupedNumber(count)} more (--all)`;

function firstOf<T>(items: Iterable<T>, count: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count) break;
    first.push(item);
  }
  return first;
}
