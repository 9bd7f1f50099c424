import TinyQueue from 'tinyqueue';
import { byCodeUnit } from '../model/order.js';

/** Items in the order of their keys by code unit, and what they have in common. */
export interface Run<T, Of> {
  readonly of: Of;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
}

/** An item with its key and the run that it stands in. */
export interface Merged<T, Of> {
  readonly run: Run<T, Of>;
  readonly item: T;
  readonly key: string;
}

/**
 * Merges runs into one order of keys, item by item: nothing is held but a cursor for each run.
 * O(n log r) for n items in r runs; runs that don't overlap cost no more than their own sorting.
 */
export function* mergeRuns<T, Of>(runs: readonly Run<T, Of>[]): Generator<Merged<T, Of>> {
  const waiting = runs.flatMap((run) => cursorAt(run, 0)).sort(byKey);
  const open = new TinyQueue<Cursor<T, Of>>([], byKey);
  let opened = 0;
  for (;;) {
    const next = waiting[opened];
    const least = open.peek();
    if (next !== undefined && (least === undefined || byKey(next, least) <= 0)) {
      open.push(next);
      opened += 1;
      continue;
    }
    if (least === undefined) return;
    open.pop();
    yield least;
    for (const cursor of cursorAt(least.run, least.index + 1)) open.push(cursor);
  }
}

interface Cursor<T, Of> extends Merged<T, Of> {
  readonly index: number;
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  byCodeUnit(a.key, b.key);

/** None behind the end of the run. */
function cursorAt<T, Of>(run: Run<T, Of>, index: number): Cursor<T, Of>[] {
  const item = run.items[index];
  return item === undefined ? [] : [{ run, index, item, key: run.keyOf(item) }];
}
