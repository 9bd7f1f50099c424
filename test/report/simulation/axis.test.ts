import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/model/duration.js';
import { clockText } from '../../../src/model/clock-time.js';
import { clockTick, shortClock } from '../../../src/report/clock-text.js';
import { shortDuration } from '../../../src/report/duration-text.js';
import { axisText, marksText } from '../../../src/report/timeline/axis-text.js';
import { ticks } from '../../../src/report/timeline/ticks.js';
import { columnOf } from '../../../src/report/timeline/time-scale.js';

const at = (day: number, hour: number, minute = 0, second = 0): number =>
  Date.UTC(2021, 1, day, hour, minute, second) / 1000;

describe('the clock', () => {
  it.each([
    [at(4, 10, 30), '2021-02-04T10:30', '10:30'],
    [at(4, 0), '2021-02-04T00:00', '2021-02-04'],
    [at(4, 10, 30, 5), '2021-02-04T10:30:05', '10:30:05'],
    [at(29, 0), '2021-03-01T00:00', '2021-03-01'],
    [-1, '1969-12-31T23:59:59', '23:59:59'],
  ])('at %i says %s, on an axis %s', (time, text, tick) => {
    expect([clockText(time), clockTick(time, 0)]).toEqual([text, tick]);
  });

  it('leaves the day of the start out', () => {
    expect(shortClock(at(4, 22), 3600)).toBe('23:00');
    expect(shortClock(at(4, 22), 7200)).toBe('2021-02-05 00:00');
  });
});

const long = fc.oneof(fc.nat(300), fc.nat(200_000), fc.nat(30_000_000_000));

describe('an axis', () => {
  test.prop([long, fc.integer({ min: 8, max: 160 })])(
    'has each time in its column, a space before the next, and room for all',
    (end, columns) => {
      const line = axisText({ end, columns }, null, (at) => `|${shortDuration(at)}`);
      expect(line.length).toBeLessThanOrEqual(columns);
      for (const { index, 0: text } of line.matchAll(/\S+/g)) {
        expect(text).toMatch(/^\|[0-9dhms]+$/);
        const time = parseDuration(text.slice(1));
        expect(time === null ? null : columnOf(time, { end, columns })).toBe(index);
      }
    },
  );

  test.prop([long, fc.integer({ min: -1e9, max: 4e9 })])(
    'is marked at even distances, on the clock as far as there is one',
    (end, start) => {
      const few = (times: readonly number[]): boolean => times.length <= 6;
      const found = ticks(end, start, few);
      const [first = 0, second] = found;
      if (second === undefined) return;
      const step = second - first;
      expect(found.map((time) => (time - first) / step)).toEqual(found.map((_, n) => n));
      expect(Math.abs((start + first) % step)).toBe(0);
      expect(first).toBeLessThan(step);
      expect(end - (found.at(-1) ?? 0)).toBeLessThan(step);
    },
  );

  it('takes the smallest step that fits', () => {
    const atMost = (most: number) => ticks(4 * 3600, null, ({ length }) => length <= most).length;
    expect([17, 16, 8, 4, 3].map(atMost)).toEqual([17, 9, 5, 3, 3]);
  });

  it('shows the last of what crowds in a column', () => {
    expect(marksText([1, 3, 3], ['A', 'B', 'C'])).toBe(' A C');
  });
});

describe('a column of time', () => {
  test.prop([
    fc.integer({ min: 1, max: 1e9 }),
    fc.integer({ min: 1, max: 200 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ])('has in it what lies between its beginning and the next', (end, columns, share) => {
    const time = Math.floor(share * end);
    const column = columnOf(time, { end, columns });
    expect((column * end) / columns).toBeLessThanOrEqual(time + 1e-6);
    if (column < columns - 1) expect(((column + 1) * end) / columns).toBeGreaterThan(time - 1e-6);
  });
});
