import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/model/duration.js';
import { aboutDuration, isoDuration, shortDuration } from '../../src/report/duration-text.js';

describe('isoDuration and shortDuration', () => {
  it.each([
    [0, 'PT0S', '0s'],
    [90, 'PT1M30S', '1m30s'],
    [600, 'PT10M', '10m'],
    [75 * 60, 'PT1H15M', '1h15m'],
    [8 * 3600, 'PT8H', '8h'],
    [86_400, 'P1D', '1d'],
    [2 * 86_400 + 1800, 'P2DT30M', '2d30m'],
  ])('%i s is %s, or %s', (seconds, iso, short) => {
    expect(isoDuration(seconds)).toBe(iso);
    expect(shortDuration(seconds)).toBe(short);
  });

  test.prop([fc.nat()])('are read back as what they were', (seconds) => {
    expect(parseDuration(isoDuration(seconds))).toBe(seconds);
    expect(parseDuration(shortDuration(seconds))).toBe(seconds);
  });
});

describe('aboutDuration', () => {
  it.each([
    [0, '0s'],
    [0.4, 'under 1s'],
    [59.6, '1m'],
    [3599.4, '59m59s'],
    [3599.6, '1h'],
    [3629, '1h'],
    [3631, '1h1m'],
    [86_399, '1d'],
    [100_000, '1d4h'],
  ])('of %d s is %s', (seconds, text) => {
    expect(aboutDuration(seconds)).toBe(text);
  });
});
