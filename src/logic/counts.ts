import type { Solution } from './solution.js';

/**
 * How many minimal sets there are of each order, in exact numbers, however many. Element 0 is of
 * order 1, the last one isn't 0. A top that never is true has none; one that always is has one, the
 * empty set, which is of order 0 and isn't counted here: `constant` tells the two apart.
 *
 * Of a truncated solution those up to its order.
 *
 * One pass over the families: O(nodes × orders), times the orders of modules.
 */
export function countsByOrder(solution: Solution): readonly bigint[] {
  const { families, tested, modules } = solution;
  const most = solution.kind === 'truncated' ? solution.order : Infinity;
  /** For each family how many sets it has of each size. */
  const counts: (readonly bigint[])[] = [[], [1n]];
  const countsOf = (node: number | undefined): readonly bigint[] => counts[node ?? 0] ?? [];
  // Modules come before those that test them, and so do their nodes.
  for (let node = 2; node < families.size; node += 1) {
    const item = tested[families.level[node] ?? 0] ?? 0;
    const ofItem = item < 0 ? countsOf(modules[~item]?.sets) : [0n, 1n];
    const low = countsOf(families.low[node]);
    counts.push(plusProduct(low, ofItem, countsOf(families.high[node]), most));
  }
  const all = countsOf(modules.at(-1)?.sets);
  return all.slice(1, 1 + all.findLastIndex((count, order) => order > 0 && count > 0n));
}

/** Polynomials by their coefficients: sum + one × other, up to a degree. */
function plusProduct(
  sum: readonly bigint[],
  one: readonly bigint[],
  other: readonly bigint[],
  degree: number,
): readonly bigint[] {
  const product = one.length === 0 || other.length === 0 ? 0 : one.length + other.length - 1;
  const length = Math.min(degree + 1, Math.max(sum.length, product));
  const result = Array.from({ length }, (_, order) => sum[order] ?? 0n);
  one.forEach((a, i) => {
    if (a === 0n) return;
    other.forEach((b, j) => {
      if (i + j < length) result[i + j] = (result[i + j] ?? 0n) + a * b;
    });
  });
  return result;
}
