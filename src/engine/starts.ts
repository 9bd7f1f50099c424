import { ArrivalQueue } from './arrival-queue.js';
import type { Arcs } from './network.js';

/** What has to be up before what can start. */
export interface StartNetwork {
  /** For each node, how many of those that hold it have to be up; 0 or less: it isn't held. */
  readonly awaited: Int32Array;
  /** From each node to those that it holds. */
  readonly holds: Arcs;
}

/** How things come up, one after the other. */
export interface Starts {
  /** When each node is up; infinite: never. */
  readonly at: Float64Array;
  /** Which of those that held it each node awaited last; -1: none. */
  readonly awaitedLast: Int32Array;
  /** What comes up, in that order; of what takes no time, what starts from less comes first. */
  readonly order: readonly number[];
}

/**
 * Starts everything as soon as it can be, from all being down (D. Knuth, "A generalization of
 * Dijkstra's algorithm", 1977). Linear in nodes and arcs, but for a logarithm for each node that
 * takes time.
 *
 * @param takes how long a node takes from when it can start until it is up; not negative
 */
export function startAll(
  { awaited, holds }: StartNetwork,
  takes: (node: number) => number,
): Starts {
  const left = awaited.slice();
  const at = new Float64Array(awaited.length).fill(Infinity);
  const awaitedLast = new Int32Array(awaited.length).fill(-1);
  const order: number[] = [];
  const later = new ArrivalQueue();
  const start = (node: number, now: number): void => {
    const time = now + takes(node);
    at[node] = time;
    if (time > now) later.push(time, node);
    else order.push(node);
  };
  awaited.forEach((count, node) => {
    if (count <= 0) start(node, 0);
  });
  for (let head = 0; ; head += 1) {
    if (head === order.length) {
      const next = later.pop();
      if (next === undefined) return { at, awaitedLast, order };
      order.push(next.target);
    }
    const node = order[head] ?? 0;
    const now = at[node] ?? 0;
    const end = holds.offsets[node + 1] ?? 0;
    for (let arc = holds.offsets[node] ?? 0; arc < end; arc += 1) {
      const held = holds.targets[arc] ?? 0;
      const still = (left[held] ?? 0) - 1;
      left[held] = still;
      if (still !== 0) continue;
      awaitedLast[held] = node;
      start(held, now);
    }
  }
}
