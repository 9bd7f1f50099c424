import type { Bound } from '../../../diagnostics/catalogue/report.js';
import type { Seconds } from '../../../model/duration.js';
import type { Flaw, Way } from './sound-shape.js';

/** A number that doesn't lie between two, of which both would do. */
export const outOfBounds = (
  at: Way,
  number: number,
  [from, to]: readonly [from: number, to: number],
  bound: Bound,
): readonly Flaw[] =>
  number >= from && number <= to
    ? []
    : [{ at, code: 'out-of-bounds', words: { number, from, to, bound } }];

/**
 * A time that lies before the one that has to come first, each by its key; null is never, and after
 * all.
 */
export const backwards = (
  at: Way,
  [first, earlier]: readonly [key: string, time: Seconds | null],
  [second, later]: readonly [key: string, time: Seconds | null],
): readonly Flaw[] =>
  (earlier ?? Infinity) <= (later ?? Infinity)
    ? []
    : [{ at, code: 'out-of-order', words: { first, second } }];
