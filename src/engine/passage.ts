import { ArrivalQueue } from './arrival-queue.js';
import type { Arcs, Network } from './network.js';

/**
 * The spread of a loss at one level: from what is lost at first, along the arcs, each at its time.
 *
 * A thing is lost with the first loss that arrives, a group with the k-th. That is Dijkstra's
 * algorithm for superior functions (D. E. Knuth, "A generalization of Dijkstra's algorithm", 1977):
 * minimum, order statistic and addition of a delay are monotone and never earlier than what they
 * are taken of. So what is settled in the order of time is settled for good, cycles or not, and
 * what is never settled is the rest of the least fixpoint. Where no arc has a delay, time stands
 * still and a plain queue is enough.
 *
 * A run costs O(a + d log d) for the a arcs and, among them, d delayed ones of what it reaches,
 * independent of the network's size: an instance is made once and used for many runs.
 */
export class Passage {
  /** When each node is lost, in seconds; Infinity: never. */
  readonly onset: Float64Array;
  private readonly reached: Int32Array;
  private count = 0;
  private readonly things: number;
  private readonly arcs: Arcs;
  private readonly losses: Int32Array;
  /** For each group, by how many more losses it is lost itself. */
  private readonly left: Int32Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly pending = new ArrivalQueue();

  constructor({ things, size, losses }: Network, arcs: Arcs) {
    this.things = things;
    this.arcs = arcs;
    this.losses = losses;
    this.left = losses.slice();
    this.touched = new Int32Array(losses.length);
    this.onset = new Float64Array(size).fill(Infinity);
    this.reached = new Int32Array(size);
  }

  /** Forgets the last run, at the cost of what it reached. */
  reset(): void {
    for (let i = 0; i < this.count; i++) this.onset[this.reached[i] ?? 0] = Infinity;
    for (let i = 0; i < this.touchedCount; i++) {
      const group = this.touched[i] ?? 0;
      this.left[group] = this.losses[group] ?? 0;
    }
    this.count = 0;
    this.touchedCount = 0;
  }

  /** Loses `v` at time 0, whatever it needs. To be called before anything spreads. */
  lose(v: number): void {
    if (this.onset[v] !== Infinity) return;
    this.onset[v] = 0;
    this.reached[this.count++] = v;
  }

  /** Lets one loss arrive at `v`, which counts as one of those that it bears. */
  arrive(v: number, time: number): void {
    this.pending.push(time, v);
  }

  /** Spreads what was lost and what arrives. */
  spread(): void {
    let head = 0;
    for (;;) {
      if (this.arcs.delays === null) this.spreadAtOnce(head);
      else this.spreadDelayed(head, this.arcs.delays);
      head = this.count;
      const next = this.pending.pop();
      if (next === undefined) return;
      this.settle(next.target, next.time);
    }
  }

  /** What was reached, in the order in which it was lost. Valid until the next run. */
  get nodes(): Int32Array {
    return this.reached.subarray(0, this.count);
  }

  private spreadAtOnce(start: number): void {
    const { onset, reached } = this;
    const { offsets, targets } = this.arcs;
    for (let head = start; head < this.count; head++) {
      const u = reached[head] ?? 0;
      const time = onset[u] ?? 0;
      const end = offsets[u + 1] ?? 0;
      for (let i = offsets[u] ?? 0; i < end; i++) this.settle(targets[i] ?? 0, time);
    }
  }

  private spreadDelayed(start: number, delays: Float64Array): void {
    const { onset, reached } = this;
    const { offsets, targets } = this.arcs;
    for (let head = start; head < this.count; head++) {
      const u = reached[head] ?? 0;
      const time = onset[u] ?? 0;
      const end = offsets[u + 1] ?? 0;
      for (let i = offsets[u] ?? 0; i < end; i++) {
        const v = targets[i] ?? 0;
        if (onset[v] !== Infinity) continue;
        const delay = delays[i] ?? 0;
        if (delay === 0) this.settle(v, time);
        else this.pending.push(time + delay, v);
      }
    }
  }

  /** One loss arrives at `v` now: takes a thing along, and a group if it can bear no more. */
  private settle(v: number, time: number): void {
    if (this.onset[v] !== Infinity) return;
    if (v >= this.things && this.bears(v - this.things)) return;
    this.onset[v] = time;
    this.reached[this.count++] = v;
  }

  private bears(group: number): boolean {
    const left = this.left[group] ?? 0;
    if (left === this.losses[group]) this.touched[this.touchedCount++] = group;
    this.left[group] = left - 1;
    return left > 1;
  }
}
