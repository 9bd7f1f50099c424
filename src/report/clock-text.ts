import { clockText, isOnClock } from '../model/clock-time.js';
import type { Seconds } from '../model/duration.js';
import type { ClockTime } from '../model/scenario.js';
import { shortDuration } from './duration-text.js';

/**
 * A time of the clock; on the day of the start without the day: `10:30`. What the clock can't show is
 * told from the start: `+2h`.
 */
export function shortClock(start: ClockTime, at: Seconds): string {
  if (!isOnClock(start + at)) return `+${shortDuration(at)}`;
  const text = clockText(start + at);
  const [day = ''] = clockText(start).split('T');
  return text.startsWith(`${day}T`) ? text.slice(day.length + 1) : text.replace('T', ' ');
}
