import { InvalidArgumentError } from 'commander';
import { parseDuration } from '../model/duration.js';
import { parseCalendarDate, type CalendarDate } from '../model/calendar-date.js';
import type { Seconds } from '../model/duration.js';

/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** What an option names: an empty one is a variable of a script that isn't set. */
export function named(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('Expected a name; leave the option out if there is none.');
}

export function duration(value: string): Seconds {
  const seconds = parseDuration(value);
  if (seconds === null) {
    throw new InvalidArgumentError('Expected a duration such as 90s, 30m, 8h, 2d, 1h30m or PT8H.');
  }
  return seconds;
}

/** A whole number from 1. */
export function wholeNumber(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number >= 1 && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('Expected a whole number from 1.');
}

export function calendarDate(value: string): CalendarDate {
  const date = parseCalendarDate(value);
  if (date !== null) return date;
  throw new InvalidArgumentError('Expected a day that there is, such as 2027-03-01.');
}
