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
  if (solution.kind === 'truncated') return [];
  const { families, tested, modules } = solution;
  const counts = new Map<number, readonly bigint[]>([
    [0, []],
    [1, [1n]],
  ]);
  const countsOf: (readonly bigint[])[] = [];
  let done = 2;
  for (const { sets } of modules) {
    for (; done <= sets; done += 1) {
      const item = tested[families.level[done] ?? 0] ?? 0;
      const ofItem = item < 0 ? (countsOf[~item] ?? []) : [0n, 1n];
      const low = counts.get(families.low[done] ?? 0) ?? [];
      const high = counts.get(families.high[done] ?? 0) ?? [];
      counts.set(done, plusProduct(low, ofItem, high));
    }
    countsOf.push(counts.get(sets) ?? []);
  }
  return (countsOf.at(-1) ?? []).slice(1);
}

/** Polynomials by their coefficients: sum + one × other. */
function plusProduct(
  sum: readonly bigint[],
  one: readonly bigint[],
  other: readonly bigint[],
): readonly bigint[] {
  const length = Math.max(sum.length, one.length === 0 ? 0 : one.length + other.length - 1);
  const result = Array.from({ length }, (_, order) => sum[order] ?? 0n);
  one.forEach((a, i) => {
    if (a === 0n) return;
    other.forEach((b, j) => {
      result[i + j] = (result[i + j] ?? 0n) + a * b;
    });
  });
  return result;
}
