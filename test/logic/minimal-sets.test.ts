import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalSets } from '../../src/logic/minimal-sets.js';
import { BruteForce } from './brute-force.js';
import { compareNumbers } from './by-size.js';
import { tops } from './formulas.js';
import { solveCompletely } from './solve-completely.js';

/** No product of some is that of as many other ones. */
const PROBABILITIES = [0, 1, 0.5, 0.3, 0.07];

describe('minimal sets', () => {
  test.prop(
    [
      tops(16),
      fc.array(fc.constantFrom(...PROBABILITIES), { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 0, max: 8 }),
    ],
    { numRuns: 2000 },
  )('come by size, then as probable as they are, then by numbers', ({ formula, top }, p, order) => {
    const probabilities = Float64Array.from(p);
    const probable = (set: readonly number[]): number =>
      set
        .map((variable) => p[variable] ?? 0)
        .sort((a, b) => a - b)
        .reduce((product, q) => product * q, 1);
    const expected = new BruteForce(formula, top)
      .minimalSets()
      .filter(({ length }) => length <= order)
      .toSorted((a, b) => a.length - b.length || probable(b) - probable(a) || compareNumbers(a, b));
    const solution = solveCompletely(formula, top);
    expect([...minimalSets(solution, { probabilities, order })]).toEqual(expected);
  });

  it('come one by one, though there be more than could ever be listed', () => {
    // All of thirty gates that each are any of four: 4 ** 30 sets, each of thirty.
    const gates = Array.from({ length: 30 }, (_, g) => ({
      needed: 1,
      of: [4 * g, 4 * g + 1, 4 * g + 2, 4 * g + 3],
    }));
    const all = { needed: 30, of: gates.map((_, g) => 120 + g) };
    const solution = solveCompletely({ variables: 120, gates: [...gates, all] }, 150);
    const probabilities = Float64Array.from({ length: 120 }, (_, v) => 0.01 * (1 + (v % 4)));
    const first: (readonly number[])[] = [];
    for (const set of minimalSets(solution, { probabilities })) {
      if (first.push(set) > 30) break;
    }
    const likeliest = gates.map((_, g) => 4 * g + 3);
    // The likeliest of each; then, one after another from the last on, a second likeliest.
    expect(first).toEqual([
      likeliest,
      ...gates.map((_, g) => likeliest.map((v, i) => (i === g ? v - 1 : v))),
    ]);
  });
});
