import type { Seconds } from '../model/duration.js';
import type { ClockTime } from '../model/scenario.js';

/** `2021-02-04T10:30`; with seconds only where there are any. */
export function clockText(time: ClockTime): string {
  const { day, ofDay } = dayAndTime(time);
  return `${day}T${ofDay}`;
}

/** What the clock says some time after the start; null where the scenario has none. */
export const clockOrNull = (start: ClockTime | null, at: Seconds): string | null =>
  start === null ? null : clockText(start + at);

/** On the day of the start without the day: `10:30`; on another `2021-02-05 10:30`. */
export function shortClock(start: ClockTime, at: Seconds): string {
  const { day, ofDay } = dayAndTime(start + at);
  return day === dayAndTime(start).day ? ofDay : `${day} ${ofDay}`;
}

/** On an axis: `10:30`; at the beginning of a day `2021-02-05`. */
export function clockTick(time: ClockTime): string {
  const { day, ofDay } = dayAndTime(time);
  return ofDay === '00:00' ? day : ofDay;
}

function dayAndTime(time: ClockTime): { readonly day: string; readonly ofDay: string } {
  const [day = '', ofDay = ''] = new Date(time * 1000).toISOString().split(/[T.]/);
  return { day, ofDay: ofDay.endsWith(':00') ? ofDay.slice(0, -3) : ofDay };
}
