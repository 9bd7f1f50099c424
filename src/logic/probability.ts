import type { CompleteSolution } from './solution.js';

/**
 * How probable it is that the top is true, its variables being independent: exact but for the
 * rounding of sums and products of numbers that aren't negative.
 *
 * @param probabilities of each variable to be true, 0 to 1
 *
 * One pass over the functions, by Shannon's expansion (A. Rauzy, "New algorithms for fault trees
 * analysis", 1993): O(nodes).
 */
export function probabilityOf(solution: CompleteSolution, probabilities: Float64Array): number {
  return nodeProbabilities(solution, probabilities)[solution.modules.at(-1)?.holds ?? 0] ?? 0;
}

/** Of each node of the functions. */
export function nodeProbabilities(
  { functions, tested, modules }: CompleteSolution,
  probabilities: Float64Array,
): Float64Array {
  const of = new Float64Array(functions.size);
  of[1] = 1;
  // Modules come before those that test them, and so do their nodes.
  for (let node = 2; node < functions.size; node += 1) {
    const item = tested[functions.level[node] ?? 0] ?? 0;
    const p = item < 0 ? (of[modules[~item]?.holds ?? 0] ?? 0) : (probabilities[item] ?? 0);
    const low = of[functions.low[node] ?? 0] ?? 0;
    const high = of[functions.high[node] ?? 0] ?? 0;
    of[node] = (1 - p) * low + p * high;
  }
  return of;
}
