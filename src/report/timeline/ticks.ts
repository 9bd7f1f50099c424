import type { Seconds } from '../../model/duration.js';
import type { ClockTime } from '../../model/scenario.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What people divide an hour and a day by. */
const STEPS: readonly Seconds[] = [
  ...[1, 5, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7].map((days) => days * DAY),
];

/**
 * Times at which an axis is marked: multiples of a round step, on the clock where there is one.
 *
 * @param fits whether there is room for marks at these times
 * @returns those of the smallest step for which there is; at most one, where there is for none
 */
export function ticks(
  end: Seconds,
  start: ClockTime | null,
  fits: (times: readonly Seconds[]) => boolean,
): readonly Seconds[] {
  for (const step of roundSteps()) {
    const first = start === null ? 0 : (step - (start % step)) % step;
    const count = Math.floor((end - first) / step) + 1;
    // No axis is marked at more places, and a step of a second may stand for very many.
    if (count > MOST) continue;
    const times = Array.from({ length: Math.max(0, count) }, (_, n) => first + n * step);
    if (times.length <= 1 || fits(times)) return times;
  }
  return [];
}

const MOST = 200;

/** Then days by tens, each twice the one before. */
function* roundSteps(): Generator<Seconds> {
  yield* STEPS;
  for (let step = 10 * DAY; Number.isFinite(step); step *= 2) yield step;
}
