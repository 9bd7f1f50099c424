import { InvalidArgumentError } from 'commander';
import { parseDuration } from '../model/duration.js';
import type { Seconds } from '../model/duration.js';

/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

export function duration(value: string): Seconds {
  const seconds = parseDuration(value);
  if (seconds === null) {
    throw new InvalidArgumentError('Expected a duration such as 90s, 30m, 8h, 2d, 1h30m or PT8H.');
  }
  return seconds;
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new InvalidArgumentError('Expected a whole number, 1 or more.');
  }
  return Number(value);
}
