import type { Seconds } from '../model/duration.js';
import type { ClockTime } from '../model/scenario.js';

/** `2021-02-04T10:30`; with seconds only where there are any. */
export function clockText(time: ClockTime): string {
  const [day = '', ofDay = ''] = new Date(time * 1000).toISOString().split(/[T.]/);
  return `${day}T${ofDay.endsWith(':00') ? ofDay.slice(0, -3) : ofDay}`;
}

/** The same on the day of the start without the day: `10:30`. */
export function shortClock(start: ClockTime, at: Seconds): string {
  const text = clockText(start + at);
  const [day = ''] = clockText(start).split('T');
  return text.startsWith(`${day}T`) ? text.slice(day.length + 1) : text.replace('T', ' ');
}
