import type { Seconds } from '../../model/duration.js';
import type { State } from '../../model/state.js';
import type { Change } from '../simulation-result.js';

/** What a thing is in from a time on, until the next. */
interface Stretch {
  readonly from: Seconds;
  /** Without it. */
  readonly to: Seconds;
  readonly state: State;
}

/** The course of a thing: in the order of time, from the start to an end, without gaps. */
function* stretches(changes: readonly Change[], end: Seconds): Generator<Stretch> {
  let from = 0;
  let state: State = 'up';
  for (const change of changes) {
    if (change.at > from) yield { from, to: change.at, state };
    from = change.at;
    ({ state } = change);
  }
  yield { from, to: Math.max(end, from), state };
}

/** For how long a thing is down, and degraded. */
export function lengthsOf(
  changes: readonly Change[],
  end: Seconds,
): { readonly down: Seconds; readonly degraded: Seconds } {
  const lasted = { down: 0, degraded: 0 };
  for (const { from, to, state } of stretches(changes, end)) {
    if (state !== 'up') lasted[state] += to - from;
  }
  return lasted;
}

/** What a thing is in at a time: after all that happens then. */
export const changeBefore = (changes: readonly Change[], time: Seconds): Change | null =>
  changes.findLast(({ at }) => at <= time) ?? null;

/** When it returned to up for the last time; null: it never left, or never returned. */
export function lastReturn(changes: readonly Change[]): Seconds | null {
  const last = changes.at(-1);
  return last?.state === 'up' ? last.at : null;
}
