import { clockText } from '../model/clock-time.js';
import type { Seconds } from '../model/duration.js';
import type { ClockTime } from '../model/scenario.js';

/** A time of the clock; on the day of the start without the day: `10:30`. */
export function shortClock(start: ClockTime, at: Seconds): string {
  const text = clockText(start + at);
  const [day = ''] = clockText(start).split('T');
  return text.startsWith(`${day}T`) ? text.slice(day.length + 1) : text.replace('T', ' ');
}
