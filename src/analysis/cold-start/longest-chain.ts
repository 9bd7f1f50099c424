import type { Starts } from '../../engine/starts.js';
import type { Seconds } from '../../model/duration.js';
import type { ChainStep, StartChain } from '../cold-start-result.js';
import { nameAt } from '../spof/path-steps.js';
import type { Structure } from '../structure.js';
import { isThing } from './start-network.js';

/**
 * What comes up last, and before it, what each awaited last. Where no time is stated, it is a chain
 * of the most things.
 *
 * @param takes for how long each node recovers
 * @returns null where nothing comes up
 */
export function longestChain(
  structure: Structure,
  { at, awaitedLast, order }: Starts,
  takes: (node: number) => Seconds,
): StartChain | null {
  const isTold = (node: number): boolean => isThing(structure, node) && structure.isThere(node);
  const last = order.findLast(isTold);
  if (last === undefined) return null;
  const steps: ChainStep[] = [];
  for (let node = last; node !== -1; node = awaitedLast[node] ?? -1) {
    const thing = structure.nodes[node];
    const id = thing === undefined ? null : nameAt(thing, null);
    if (id === null) continue;
    const until = at[node] ?? 0;
    steps.push({ id, from: until - takes(node), until });
  }
  return { lasts: at[last] ?? 0, steps: steps.reverse() };
}
