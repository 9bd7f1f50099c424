import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { countsByOrder } from '../../src/logic/counts.js';
import { thingsBelow } from '../../src/logic/formula.js';
import { fussellVeselyOf } from '../../src/logic/fussell-vesely.js';
import { importanceOf } from '../../src/logic/importance.js';
import { minimalSets } from '../../src/logic/minimal-sets.js';
import { probabilityOf } from '../../src/logic/probability.js';
import { solveCompletely } from './solve-completely.js';
import { bitsOf, BruteForce } from './brute-force.js';
import { bySize, counted } from './by-size.js';
import { tops } from './formulas.js';

describe('a solved top', () => {
  test.prop([tops()], { numRuns: 2000 })(
    'has the minimal sets, their counts and the probability that trying all subsets gives',
    ({ formula, top, probabilities }) => {
      const solution = solveCompletely(formula, top);
      const tried = new BruteForce(formula, top);
      const sets = tried.minimalSets();
      expect([...minimalSets(solution)]).toEqual(bySize(sets));
      const isTrue = sets.some((set) => set.length === 0);
      expect(solution.constant).toBe(isTrue ? true : sets.length === 0 ? false : null);
      expect(countsByOrder(solution)).toEqual(counted(sets));
      expect(probabilityOf(solution, probabilities)).toBeCloseTo(
        tried.probability(probabilities),
        12,
      );
    },
  );

  test.prop([tops()], { numRuns: 1000 })(
    'depends on each variable as trying all subsets says',
    ({ formula, top, probabilities }) => {
      const solution = solveCompletely(formula, top);
      const tried = new BruteForce(formula, top);
      const sets = tried.minimalSets();
      const whole = probabilityOf(solution, probabilities);
      const { birnbaum, ifTrue, ifFalse } = importanceOf(solution, probabilities);
      const shares = fussellVeselyOf(solution, probabilities);
      for (let variable = 0; variable < formula.variables; variable += 1) {
        const given = (value: boolean): number =>
          tried.probability(probabilities, new Map([[variable, value]]));
        expect(ifTrue[variable]).toBeCloseTo(given(true), 12);
        expect(ifFalse[variable]).toBeCloseTo(given(false), 12);
        expect(birnbaum[variable]).toBeCloseTo(given(true) - given(false), 12);
        const having = sets.filter((set) => set.includes(variable)).map(bitsOf);
        const holds = (set: number): boolean => having.some((bits) => (set & bits) === bits);
        const part = tried.probability(probabilities, new Map(), holds);
        if (having.length === 0) expect(shares?.[variable]).toBe(0);
        else if (whole === 0) expect(shares?.[variable]).toBeNaN();
        else expect((shares?.[variable] ?? NaN) * whole).toBeCloseTo(part, 12);
      }
    },
  );
});

describe('a formula', () => {
  it('may be a chain of any length', () => {
    const variables = 100_000;
    // or(0, and(1, or(2, and(3, …)))): nothing in it can be merged.
    const gates = Array.from({ length: variables - 1 }, (_, g) => ({
      needed: 1 + (g % 2),
      of: [g, g === variables - 2 ? variables - 1 : variables + g + 1],
    }));
    const solution = solveCompletely({ variables, gates }, variables);
    expect([...minimalSets(solution, { order: 2 })]).toEqual([[0], [1, 2]]);
    expect(probabilityOf(solution, new Float64Array(variables).fill(0.5))).toBeCloseTo(2 / 3, 12);
  });

  it('may be a chain of one kind, which is one gate in the end', () => {
    const variables = 100_000;
    const gates = Array.from({ length: variables - 1 }, (_, g) => ({
      needed: 2,
      of: [g, g === variables - 2 ? variables - 1 : variables + g + 1],
    }));
    const { modules } = solveCompletely({ variables, gates }, variables);
    expect(modules).toHaveLength(1);
  });

  it.each([
    ['that is its own member', [{ needed: 1, of: [1] }]],
    [
      'that comes back to itself',
      [
        { needed: 1, of: [0, 2] },
        { needed: 1, of: [1] },
      ],
    ],
    ['of what is no thing', [{ needed: 1, of: [7] }]],
    ['of what is no whole number', [{ needed: 1, of: [0.5] }]],
  ])('is refused with a gate %s', (_, gates) => {
    expect(() => thingsBelow({ variables: 1, gates }, 1)).toThrow(RangeError);
  });
});
