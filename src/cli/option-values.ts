import { InvalidArgumentError } from 'commander';
import { parseDuration } from '../model/duration.js';
import { parseCalendarDate, type CalendarDate } from '../model/calendar-date.js';
import type { Seconds } from '../model/duration.js';
import { groupedNumber } from '../report/number-text.js';

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

/** Reads a whole number within these, both included. */
export const wholeNumberWithin =
  (least: number, most: number) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      `Expected a whole number from ${groupedNumber(least)} to ${groupedNumber(most)}.`,
    );
  };

export function calendarDate(value: string): CalendarDate {
  const date = parseCalendarDate(value);
  if (date !== null) return date;
  throw new InvalidArgumentError('Expected a day that there is, such as 2027-03-01.');
}

const BYTES = /^(\d+)\s*(B|KB|KiB|MB|MiB)?$/i;
const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1000,
  kib: 1024,
  mb: 1_000_000,
  mib: 1_048_576,
};

/** A number of bytes: `65536`, `64KB`, `64KiB`, `1MB`. */
export function byteCount(value: string): number {
  const [, digits = '', unit = 'B'] = BYTES.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? 0);
  if (digits !== '' && bytes >= 1000 && Number.isSafeInteger(bytes)) return bytes;
  throw new InvalidArgumentError('Expected a size from 1KB, such as 64KB, 64KiB, 65536 or 1MB.');
}
