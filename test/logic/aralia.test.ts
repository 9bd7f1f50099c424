import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/logic/bounds.js';
import { countsByOrder } from '../../src/logic/counts.js';
import { minimalSets } from '../../src/logic/minimal-sets.js';
import { probabilityOf } from '../../src/logic/probability.js';
import { solveCompletely } from './solve-completely.js';
import { solve } from '../../src/logic/solve.js';
import { araliaTrees } from './aralia.js';

const trees = araliaTrees(new URL('../../../shared/aralia/', import.meta.url));

const TITLE = 'the Aralia fault trees of ../shared/aralia, skipped where that folder is missing';

describe.skipIf(trees.length === 0)(TITLE, () => {
  it('are 22 that are coherent', () => {
    expect(trees).toHaveLength(22);
  });

  it.each(trees)('$name: counts by order, and the probability to six digits', (tree) => {
    const solution = solveCompletely(tree.formula, tree.top);
    expect(countsByOrder(solution)).toEqual(tree.byOrder.map(BigInt));
    const probability = probabilityOf(solution, tree.probabilities);
    expect(Math.abs(probability / tree.topProbability - 1)).toBeLessThan(1e-6);
  });

  const few = trees.filter(({ byOrder }) => sum(byOrder) < 30_000);
  it.each(few)('$name: as many sets are listed as there are', ({ formula, top, byOrder }) => {
    const listed = byOrder.map(() => 0);
    for (const { length } of minimalSets(solveCompletely(formula, top))) {
      listed[length - 1] = (listed[length - 1] ?? 0) + 1;
    }
    expect(listed).toEqual(byOrder);
  });

  it.each(trees)('$name: within its bounds where little room is given', (tree) => {
    const solution = solve(tree.formula, tree.top, { nodes: 5000 });
    const counts = countsByOrder(solution);
    if (solution.kind === 'complete') {
      expect(counts).toEqual(tree.byOrder.map(BigInt));
      return;
    }
    const known = tree.byOrder.slice(0, solution.order).map(BigInt);
    expect(counts).toEqual(known.slice(0, known.findLastIndex((count) => count > 0n) + 1));
    const { lower, upper } = boundsOf(solution, tree.probabilities);
    expect(lower).toBeLessThanOrEqual(tree.topProbability * (1 + 1e-6));
    expect(upper).toBeGreaterThanOrEqual(tree.topProbability * (1 - 1e-6));
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
