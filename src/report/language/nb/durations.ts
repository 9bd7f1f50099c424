import type { Seconds } from '../../../model/duration.js';
import { NBSP, number } from './number.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `3 t 55 min`, on one line. */
export function duration(seconds: Seconds): string {
  const parts = [
    [Math.floor(seconds / DAY), 'd'],
    [Math.floor((seconds % DAY) / HOUR), 't'],
    [Math.floor((seconds % HOUR) / MINUTE), 'min'],
    [seconds % MINUTE, 's'],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return told.length === 0
    ? `0${NBSP}s`
    : told.map(([count, unit]) => `${number(count)}${NBSP}${unit}`).join(NBSP);
}

/** To the second, from an hour to the minute, from a day to the hour; something is never told as nothing. */
export function aboutDuration(seconds: number): string {
  if (seconds > 0 && seconds < 1) return `under${NBSP}1${NBSP}s`;
  const unit = seconds < HOUR ? 1 : seconds < DAY ? MINUTE : HOUR;
  return duration(Math.round(seconds / unit) * unit);
}
