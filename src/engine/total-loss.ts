import type { Network } from './network.js';

/**
 * What is down at last, time left aside: how a further failure spreads on top of losses that have
 * happened already. Made once for what has happened, and asked about many further failures, each
 * at the cost of what it reaches.
 */
export class TotalLoss {
  private readonly network: Network;
  /** 1 for each node that was down before. */
  private readonly lost: Uint8Array;
  /** For each group, by how many more losses it is lost; as it was before, and as it is now. */
  private readonly leftBefore: Int32Array;
  private readonly left: Int32Array;
  /** The groups in which the two differ. */
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly reached: Int32Array;
  /** Equals `run` for each node that the failure asked about last takes down. */
  private readonly stamps: Uint32Array;
  private run = 0;

  /** @param failed by number, what has failed already */
  constructor(network: Network, failed: readonly number[]) {
    this.network = network;
    this.lost = new Uint8Array(network.size);
    this.leftBefore = network.losses.slice();
    this.left = network.losses.slice();
    this.touched = new Int32Array(network.losses.length);
    this.reached = new Int32Array(network.size);
    this.stamps = new Uint32Array(network.size);
    for (const v of this.spread(failed)) this.lost[v] = 1;
    this.leftBefore.set(this.left);
    this.touchedCount = 0;
  }

  /** Whether `v` was down before. */
  isLost(v: number): boolean {
    return this.lost[v] === 1;
  }

  /** Whether `v` is a group that had lost some of its members before, and bore it. */
  isWounded(v: number): boolean {
    const { things, losses } = this.network;
    return v >= things && !this.isLost(v) && this.leftBefore[v - things] !== losses[v - things];
  }

  /** Whether the failure asked about last takes `v` down, which wasn't down before. */
  takes(v: number): boolean {
    return this.stamps[v] === this.run;
  }

  /** @returns what goes down, and wasn't before, if all of `failed` fail too; until the next call */
  spread(failed: readonly number[]): Int32Array {
    this.undo();
    const { lost, reached, stamps } = this;
    const { offsets, targets } = this.network.down;
    const run = (this.run += 1);
    let count = 0;
    for (const v of failed) {
      if (lost[v] === 1 || stamps[v] === run) continue;
      stamps[v] = run;
      reached[count++] = v;
    }
    for (let head = 0; head < count; head++) {
      const u = reached[head] ?? 0;
      const end = offsets[u + 1] ?? 0;
      for (let i = offsets[u] ?? 0; i < end; i++) {
        const v = targets[i] ?? 0;
        if (lost[v] === 1 || stamps[v] === run || this.bears(v)) continue;
        stamps[v] = run;
        reached[count++] = v;
      }
    }
    return reached.subarray(0, count);
  }

  /** A loss arrives at `v`, which isn't lost yet: whether it can bear it. */
  private bears(v: number): boolean {
    const group = v - this.network.things;
    if (group < 0) return false;
    const left = this.left[group] ?? 0;
    if (left === this.leftBefore[group]) this.touched[this.touchedCount++] = group;
    this.left[group] = left - 1;
    return left > 1;
  }

  private undo(): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const group = this.touched[i] ?? 0;
      this.left[group] = this.leftBefore[group] ?? 0;
    }
    this.touchedCount = 0;
  }
}
