import type { Seconds } from '../model/duration.js';

interface Parts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

function parts(duration: Seconds): Parts {
  return {
    days: Math.floor(duration / 86_400),
    hours: Math.floor((duration % 86_400) / 3_600),
    minutes: Math.floor((duration % 3_600) / 60),
    seconds: duration % 60,
  };
}

/** A number with its unit, or nothing where the number is 0. */
const some = (count: number, unit: string): string => (count === 0 ? '' : `${count}${unit}`);

/**
 * ISO 8601 in days, hours, minutes and seconds, each below the next larger unit: `PT8H`,
 * `P2DT30M`, `PT0S`. One duration has one text, and `parseDuration` reads it back.
 */
export function isoDuration(duration: Seconds): string {
  const { days, hours, minutes, seconds } = parts(duration);
  const time = some(hours, 'H') + some(minutes, 'M') + some(seconds, 'S');
  if (days === 0 && time === '') return 'PT0S';
  return `P${some(days, 'D')}${time === '' ? '' : `T${time}`}`;
}

/** Null, which is never, stays null. */
export const isoOrNull = (duration: Seconds | null): string | null =>
  duration === null ? null : isoDuration(duration);

/** The short form of topologies: `8h`, `1h30m`, `2d`, `0s`. `parseDuration` reads it back. */
export function shortDuration(duration: Seconds): string {
  const { days, hours, minutes, seconds } = parts(duration);
  return some(days, 'd') + some(hours, 'h') + some(minutes, 'm') + some(seconds, 's') || '0s';
}

/**
 * About how long: to the second, from an hour to the minute, from a day to the hour. Something is never
 * told as nothing.
 *
 * @param duration in seconds, which may have fractions
 */
export function aboutDuration(duration: number): string {
  if (duration > 0 && duration < 1) return 'under 1s';
  const unit = duration < 3_600 ? 1 : duration < 86_400 ? 60 : 3_600;
  return shortDuration(Math.round(duration / unit) * unit);
}
