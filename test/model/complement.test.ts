import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { complementOf } from '../../src/model/complement.js';

describe('what a share leaves', () => {
  it.each([
    [0, 1],
    [1, 0],
    [0.01, 0.99],
    [0.99, 0.01],
    [0.9995, 0.0005],
    [0.3, 0.7],
    [1e-9, 0.999999999],
    [0.999999999, 1e-9],
    [1.5e-7, 0.99999985],
    [5e-324, 1],
  ])('of %s is %s', (share, rest) => {
    expect(complementOf(share)).toBe(rest);
  });

  test.prop([fc.double({ min: 0, max: 1, noNaN: true })])(
    'is what binary subtraction gives, but for its last bits',
    (share) => {
      expect(Math.abs(complementOf(share) - (1 - share))).toBeLessThanOrEqual(2 ** -53);
    },
  );

  test.prop([fc.integer({ min: 0, max: 10 ** 15 })])(
    'leaves the share itself, of fifteen digits at most',
    (digits) => {
      const share = Number(`${digits}e-15`);
      expect(complementOf(complementOf(share))).toBe(share);
    },
  );
});
