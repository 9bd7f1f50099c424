import type { Network } from './network.js';
import { TotalLoss } from './total-loss.js';

/**
 * Marks all nodes that a failure has anything to do with: those that it affects, and those that
 * would go down with one more failure that puts something at risk. To whatever isn't marked nothing
 * happens, it is at no risk, and it spares nothing else from being at risk.
 *
 * O(network + what the failure reaches + Σ over `risks` of what they reach).
 *
 * @param failed by number, what has failed
 * @param affected by number, all that is not up at last
 * @param risks by number, all components by whose further failure something is at risk
 * @returns 1 for each that is marked
 */
export function touched(
  network: Network,
  failed: readonly number[],
  affected: Int32Array,
  risks: Iterable<number>,
): Uint8Array {
  const marks = new Uint8Array(network.size);
  for (const v of affected) marks[v] = 1;
  const after = new TotalLoss(network, failed);
  for (const x of risks) for (const v of after.spread([x])) marks[v] = 1;
  return marks;
}
