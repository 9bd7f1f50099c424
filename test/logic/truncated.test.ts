import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/logic/bounds.js';
import { countsByOrder } from '../../src/logic/counts.js';
import type { Formula, Gate } from '../../src/logic/formula.js';
import { minimalSets } from '../../src/logic/minimal-sets.js';
import { probabilityOf } from '../../src/logic/probability.js';
import { solve } from '../../src/logic/solve.js';
import { BruteForce } from './brute-force.js';
import { bySize, counted } from './by-size.js';
import { tops } from './formulas.js';

/** Rounding may put a bound that is exact on the other side. */
const ROUNDING = 1e-12;

describe('a top that outgrows its budget', () => {
  test.prop([tops(16), fc.integer({ min: 2, max: 40 })], { numRuns: 3000 })(
    'has all minimal sets up to the order reached, and bounds that hold the probability',
    ({ formula, top, probabilities }, nodes) => {
      const solution = solve(formula, top, { nodes });
      const tried = new BruteForce(formula, top);
      const known = tried
        .minimalSets()
        .filter(({ length }) => solution.kind === 'complete' || length <= solution.order);
      expect([...minimalSets(solution)]).toEqual(bySize(known));
      expect(countsByOrder(solution)).toEqual(counted(known));
      const truth = tried.probability(probabilities);
      const { lower, upper } =
        solution.kind === 'truncated'
          ? boundsOf(solution, probabilities)
          : sharp(probabilityOf(solution, probabilities));
      expect(lower).toBeLessThanOrEqual(truth + ROUNDING);
      expect(upper).toBeGreaterThanOrEqual(truth - ROUNDING);
    },
  );

  it('has sets of two or three at least, and bounds that tell something, of what is too much', () => {
    const { formula, top } = knotted(40);
    const solution = solve(formula, top, { nodes: 20_000 });
    if (solution.kind !== 'truncated') throw new Error('it was to outgrow its budget');
    expect(solution.order).toBeGreaterThanOrEqual(2);
    const sets = [...minimalSets(solution)];
    expect(BigInt(sets.length)).toBe(countsByOrder(solution).reduce((a, b) => a + b, 0n));
    const { lower, upper } = boundsOf(solution, new Float64Array(40).fill(0.001));
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeLessThan(2 * lower);
  });
});

const sharp = (probability: number): { readonly lower: number; readonly upper: number } => ({
  lower: probability,
  upper: probability,
});

/** All of gates that each are any of a third of the variables, spread over all of them. */
function knotted(variables: number): { readonly formula: Formula; readonly top: number } {
  const steps = [3, 7, 9, 11, 13, 17, 19, 21, 23, 27, 29, 31];
  const gates = steps.map((step, g): Gate => {
    const of = Array.from({ length: variables / 4 }, (_, i) => (g + i * i * step) % variables);
    return { needed: 1 + (g % 2), of: [...new Set(of)] };
  });
  const pairs = gates.map((_, g): Gate => ({
    needed: 2,
    of: [variables + g, variables + ((g + 5) % gates.length)],
  }));
  const all: Gate = { needed: 3, of: pairs.map((_, g) => variables + gates.length + g) };
  return {
    formula: { variables, gates: [...gates, ...pairs, all] },
    top: variables + gates.length + pairs.length,
  };
}
