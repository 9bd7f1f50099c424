import { describe, expect, it } from 'vitest';
import { nines } from '../../src/report/exact/availability-text.js';

describe('an availability', () => {
  it('is told to three digits of what is lost, and never as better than it is', () => {
    const told = [1, 1 - 1e-13, 1 - 1e-11, 1 - 1e-9, 0.99999, 0.99723, 0.891, 0].map(nines);
    expect(told).toEqual([
      '100%',
      'over 99.9999999999%',
      '99.999999999%',
      '99.9999999%',
      '99.999%',
      '99.723%',
      '89.1%',
      '0%',
    ]);
  });
});
