import type { Network } from './network.js';

/**
 * What needs a node directly, each once, other than only while it starts. O(dependents).
 */
export function dependentsOf({ degraded, lapse }: Network, node: number): ReadonlySet<number> {
  const dependents = new Set<number>();
  // Whatever a loss takes down, it degrades as well: at once, or when what is hidden lapses.
  for (const { offsets, targets } of [degraded, lapse]) {
    for (const target of targets.subarray(offsets[node], offsets[node + 1])) dependents.add(target);
  }
  return dependents;
}
