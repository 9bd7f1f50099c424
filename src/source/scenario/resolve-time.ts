import type { Findings } from '../../diagnostics/findings.js';
import { clockText, DAY, isOnClock, midnightOf } from '../../model/clock-time.js';
import type { Seconds } from '../../model/duration.js';
import type { ClockTime } from '../../model/scenario.js';
import type { StatedTime } from '../shape/scenario/time-shape.js';
import type { Located } from '../shape/shape.js';

/** What the clock says at the start; that it can't be read was told, and is told once. */
export type Start = ClockTime | 'unstated' | 'unreadable';

/**
 * How long after the start a stated time is. `hh:mm` is of the day of the start.
 *
 * @returns null where it can't be told, or lies before the start; `findings` say why
 */
export function resolveTime(
  { value: stated, range }: Located<StatedTime>,
  start: Start,
  findings: Findings,
): Seconds | null {
  if (stated.type === 'after-start') return stated.seconds;
  const { text } = stated;
  if (start === 'unreadable') return null;
  if (start === 'unstated') {
    findings.report('time-without-start', { text }, range);
    return null;
  }
  const isOfDay = stated.type === 'of-day';
  const clock = isOfDay ? midnightOf(start) + stated.seconds : stated.time;
  if (clock >= start) return clock - start;
  // The last day that can be written has none after it.
  const nextDay = isOfDay && isOnClock(clock + DAY) ? clockText(clock + DAY) : null;
  const words = { text, start: clockText(start), nextDay };
  findings.report('time-before-start', words, range);
  return null;
}
