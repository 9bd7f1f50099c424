import { clockText, isOnClock } from '../model/clock-time.js';
import type { Seconds } from '../model/duration.js';
import type { ClockTime } from '../model/scenario.js';
import { shortDuration } from './duration-text.js';

/** What the clock says some time after the start; null where there is none, or it can't show that. */
export const clockOrNull = (start: ClockTime | null, at: Seconds): string | null =>
  start === null || !isOnClock(start + at) ? null : clockText(start + at);

/**
 * A time of the clock; on the day of the start without the day: `10:30`. What the clock can't show is
 * told from the start: `+2h`.
 */
export function shortClock(start: ClockTime, at: Seconds): string {
  if (!isOnClock(start + at)) return `+${shortDuration(at)}`;
  const { day, ofDay } = dayAndTime(start + at);
  return day === dayAndTime(start).day ? ofDay : `${day} ${ofDay}`;
}

/** On an axis: `10:30`; at the beginning of a day `2021-02-05`. */
export function clockTick(start: ClockTime, at: Seconds): string {
  if (!isOnClock(start + at)) return `+${shortDuration(at)}`;
  const { day, ofDay } = dayAndTime(start + at);
  return ofDay === '00:00' ? day : ofDay;
}

function dayAndTime(time: ClockTime): { readonly day: string; readonly ofDay: string } {
  const [day = '', ofDay = ''] = clockText(time).split('T');
  return { day, ofDay };
}
