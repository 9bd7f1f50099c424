import { describe, expect, it } from 'vitest';
import { countsByOrder } from '../../src/logic/counts.js';
import { probabilityOf } from '../../src/logic/probability.js';
import { solveCompletely } from './solve-completely.js';
import { araliaTrees } from './aralia.js';

const trees = araliaTrees(new URL('../../../shared/aralia/', import.meta.url));

describe.skipIf(trees.length === 0)('the Aralia fault trees of ../shared/aralia', () => {
  it('are 22 that are coherent', () => {
    expect(trees).toHaveLength(22);
  });

  it.each(trees)('$name: counts by order, and the probability to six digits', (tree) => {
    const solution = solveCompletely(tree.formula, tree.top);
    expect(countsByOrder(solution)).toEqual(tree.byOrder.map(BigInt));
    const probability = probabilityOf(solution, tree.probabilities);
    expect(Math.abs(probability / tree.topProbability - 1)).toBeLessThan(1e-6);
  });
});
