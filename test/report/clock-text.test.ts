import { describe, expect, it } from 'vitest';
import { parseClockTime } from '../../src/model/clock-time.js';
import { shortClock } from '../../src/report/clock-text.js';

const DAY = 86_400;

describe('a time of the clock, for readers', () => {
  it.each([
    ['2021-02-04T10:30', 0, '10:30'],
    ['2021-02-04T10:30', 30, '10:30:30'],
    ['2021-02-04T10:30', 13 * 3600, '23:30'],
    ['2021-02-04T10:30', 14 * 3600, '2021-02-05 00:30'],
    ['2024-02-28T23:59', DAY + 60, '2024-03-01 00:00'],
    ['0001-01-01T00:00', 366 * DAY, '0002-01-02 00:00'],
    ['9999-12-31T23:00', 3599, '23:59:59'],
    ['9999-12-31T23:00', 3600, '+1h'],
    // Further than the dates of the language go.
    ['9999-12-31T23:00', 300_000 * 366 * DAY, '+109800000d'],
  ])('from %s, %i seconds later: %s', (start, at, told) => {
    expect(shortClock(parseClockTime(start) ?? Number.NaN, at)).toBe(told);
  });
});
