import { SetStreams, type Sort } from './set-streams.js';
import type { Solution } from './solution.js';

/** Which sets are listed, and by what. */
export interface SetsQuestion {
  /** Of each variable; without them sets of one size come in the order of variables. */
  readonly probabilities?: Float64Array;
  /** Only sets of at most so many variables. */
  readonly order?: number;
}

/**
 * Logarithms of probabilities are compared in steps of this: as whole numbers, the sums of which
 * don't depend on the order in which they are added.
 */
const STEP = 2 ** -34;

/**
 * The minimal sets, each with its variables in ascending order: small ones first, of one size the
 * more probable ones, and else as the numbers of their variables go. Sets that have a variable of
 * probability 0 are all alike in that. Of a truncated solution those up to its order.
 *
 * Products of the same probabilities are the same. Those of other ones, where they differ by less
 * than 1e-9 of them, may come either way.
 *
 * Lazy: the first ones cost little, however many there are. What was listed is remembered: to list
 * all takes memory for all.
 */
export function* minimalSets(
  solution: Solution,
  { probabilities, order = Infinity }: SetsQuestion = {},
): IterableIterator<readonly number[]> {
  const { families, tested, modules, variables } = solution;
  const costs = Float64Array.from({ length: variables }, (_, variable) =>
    Math.round(-Math.log(probabilities?.[variable] ?? 1) / STEP),
  );
  const streams = new SetStreams({ families, tested, modules, costs });
  const root = modules.at(-1)?.sets ?? 0;
  const known = solution.kind === 'complete' ? Infinity : solution.order;
  const last = Math.min(order, known, streams.mostSize(root));
  const sorts: readonly Sort[] = costs.includes(Infinity) ? ['by cost', 'impossible'] : ['by cost'];
  for (let size = streams.leastSize(root); size <= last; size += 1) {
    for (const sort of sorts) {
      const stream = streams.of(root, size, sort);
      for (let index = 0; ; index += 1) {
        const set = streams.at(stream, index);
        if (set === undefined) break;
        yield set.variables;
      }
    }
  }
}
