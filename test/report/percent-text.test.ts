import { describe, expect, it } from 'vitest';
import { shareText } from '../../src/report/percent-text.js';

describe('a share of some', () => {
  it('is told in whole percents, and never as none or all where it is neither', () => {
    const told = [0, 1, 9, 10, 15, 500, 985, 990, 991, 999, 1000].map((count) =>
      shareText(count, 1000),
    );
    expect(told.join(', ')).toBe(
      '0%, under 1%, under 1%, 1%, 2%, 50%, 99%, 99%, over 99%, over 99%, 100%',
    );
  });
});
