import { describe, expect, it } from 'vitest';
import type { Formula } from '../../src/logic/formula.js';
import { fussellVeselyOf } from '../../src/logic/fussell-vesely.js';
import { importanceOf } from '../../src/logic/importance.js';
import { solveCompletely } from './solve-completely.js';

/** a and (b or c and d). */
const FORMULA: Formula = {
  variables: 4,
  gates: [
    { needed: 2, of: [0, 5] },
    { needed: 1, of: [1, 6] },
    { needed: 2, of: [2, 3] },
  ],
};

describe('importance', () => {
  const solution = solveCompletely(FORMULA, 4);

  it('is 0 exactly where the top cannot be without a variable', () => {
    const { ifFalse } = importanceOf(solution, Float64Array.of(0.3, 0.1, 0.2, 0.7));
    expect(ifFalse[0]).toBe(0);
  });

  it('is as exact where probabilities are tiny', () => {
    const tiny = 1e-9;
    const { ifTrue, ifFalse } = importanceOf(solution, new Float64Array(4).fill(tiny));
    expect((ifFalse[1] ?? 0) / tiny ** 3).toBeCloseTo(1, 9);
    expect((ifTrue[2] ?? 0) / (2 * tiny ** 2)).toBeCloseTo(1, 8);
  });

  it('is, after Fussell and Vesely, the part of the sets with a variable in them', () => {
    const shares = fussellVeselyOf(solution, Float64Array.of(0.5, 0.1, 0.2, 0.5));
    const either = 0.1 + 0.1 - 0.01;
    expect(shares?.[0]).toBeCloseTo(1, 12);
    expect(shares?.[1]).toBeCloseTo(0.1 / either, 12);
    expect(shares?.[2]).toBeCloseTo(0.1 / either, 12);
  });

  it('is not told where it would need more nodes than there may be', () => {
    expect(fussellVeselyOf(solution, new Float64Array(4).fill(0.5), 2)).toBeNull();
  });
});
