import type { Findings } from '../../diagnostics/findings.js';
import { midnightOf } from '../../model/clock-time.js';
import type { Seconds } from '../../model/duration.js';
import type { ClockTime } from '../../model/scenario.js';
import type { StatedTime } from '../shape/scenario/time-shape.js';
import type { Located } from '../shape/shape.js';

/**
 * How long after the start a stated time is. `hh:mm` is of the day of the start.
 *
 * @returns null where it can't be told, or lies before the start; `findings` say why
 */
export function resolveTime(
  { value: stated, range }: Located<StatedTime>,
  start: ClockTime | null,
  findings: Findings,
): Seconds | null {
  if (stated.type === 'after-start') return stated.seconds;
  const { text } = stated;
  if (start === null) {
    findings.report('time-without-start', { text }, range);
    return null;
  }
  const isOfDay = stated.type === 'of-day';
  const clock = isOfDay ? midnightOf(start) + stated.seconds : stated.time;
  if (clock >= start) return clock - start;
  findings.report('time-before-start', { text, isOfDay }, range);
  return null;
}
