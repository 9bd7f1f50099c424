import { transpose } from './arc-list.js';
import type { Network } from './network.js';
import { TotalLoss } from './total-loss.js';

/**
 * What one more failure, harmless by itself, would now take down. See semantics, "At risk".
 *
 * `v` is at risk by `x` when it goes down with `x` on top of what has failed, but not with `x`
 * alone. The two differ only by way of a group that has lost some members already (a wounded one):
 * so only those candidates are tried that such a group needs, directly or through others, and
 * only those are also tried alone whose failure does defeat one.
 *
 * O(network + Σ over tried candidates of what they reach).
 *
 * @param failed by number, what has failed already
 * @param candidates by number, what may fail further
 * @returns for each node at risk, by which candidates, in their order
 */
export function atRisk(
  network: Network,
  failed: readonly number[],
  candidates: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const risks = new Map<number, number[]>();
  const after = new TotalLoss(network, failed);
  const relevant = neededByWounded(network, after);
  if (relevant === null) return risks;

  const alone = new TotalLoss(network, []);
  for (const x of candidates) {
    if (relevant[x] !== 1) continue;
    const taken = after.spread([x]);
    if (!taken.some((v) => after.isWounded(v))) continue;
    alone.spread([x]);
    for (const v of taken) {
      if (alone.takes(v)) continue;
      const by = risks.get(v);
      if (by === undefined) risks.set(v, [x]);
      else by.push(x);
    }
  }
  return risks;
}

/** Marks what a wounded group needs and still has, directly or through others; null: none is. */
function neededByWounded(network: Network, after: TotalLoss): Uint8Array | null {
  const stack: number[] = [];
  for (let v = network.things; v < network.size; v++) if (after.isWounded(v)) stack.push(v);
  if (stack.length === 0) return null;

  const { offsets, targets } = transpose(network.down);
  const marked = new Uint8Array(network.size);
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    const end = offsets[v + 1] ?? 0;
    for (let i = offsets[v] ?? 0; i < end; i++) {
      const u = targets[i] ?? 0;
      if (marked[u] === 1 || after.isLost(u)) continue;
      marked[u] = 1;
      stack.push(u);
    }
  }
  return marked;
}
