import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { quantilesOf } from '../../../src/analysis/simulation/quantiles.js';

describe('quantiles by the nearest rank', () => {
  it('are those of ranks counted by hand', () => {
    const hundred = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(quantilesOf(hundred)).toEqual({ p5: 5, p25: 25, p50: 50, p75: 75, p95: 95 });
    // Of 21, 5% are 1.05 values: one value isn't as many.
    const more = Float64Array.from({ length: 21 }, (_, i) => i + 1);
    expect(quantilesOf(more)).toEqual({ p5: 2, p25: 6, p50: 11, p75: 16, p95: 20 });
    expect(quantilesOf(Float64Array.of(7))).toEqual({ p5: 7, p25: 7, p50: 7, p75: 7, p95: 7 });
    expect(quantilesOf(Float64Array.of(4, 1))).toEqual({ p5: 1, p25: 1, p50: 1, p75: 4, p95: 4 });
  });

  test.prop([fc.array(fc.nat(30), { minLength: 1, maxLength: 60 })])(
    'are the least values that so many in a hundred do not exceed',
    (values) => {
      const byCounting = (percent: number): number | undefined =>
        values
          .filter((bound) => {
            const within = values.filter((value) => value <= bound).length;
            return within * 100 >= percent * values.length;
          })
          .reduce((least, value) => Math.min(least, value), Infinity);
      const [p5, p25, p50, p75, p95] = [5, 25, 50, 75, 95].map(byCounting);
      expect(quantilesOf(Float64Array.from(values))).toEqual({ p5, p25, p50, p75, p95 });
    },
  );

  it('leave what they are of as it was', () => {
    const values = Float64Array.of(3, 1, 2);
    quantilesOf(values);
    expect([...values]).toEqual([3, 1, 2]);
  });
});
