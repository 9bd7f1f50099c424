import type { StakeRows } from './save-problem.js';

/** What was taken, in numbers alone. */
export interface TakenWeight {
  readonly sites: number;
  /** Capabilities times sites. */
  readonly pairs: number;
}

/** Weighs stakes that were taken, at the cost of those. */
export class StakeWeights {
  /** By class, the last weighing in which it was met. */
  private readonly met: Float64Array;
  private weighing = 0;

  constructor(private readonly stakes: StakeRows) {
    this.met = new Float64Array(stakes.counts.length);
  }

  /** @param own the class of sites of which one alone is hit, and counts; null: all are */
  weigh(taken: Int32Array, own: number | null): TakenWeight {
    const { classes, counts } = this.stakes;
    this.weighing += 1;
    let [sites, pairs] = [0, 0];
    for (const stake of taken) {
      const siteClass = classes[stake] ?? 0;
      if (own !== null && siteClass !== own) continue;
      const count = own === null ? (counts[siteClass] ?? 0) : 1;
      pairs += count;
      if (this.met[siteClass] !== this.weighing) sites += count;
      this.met[siteClass] = this.weighing;
    }
    return { sites, pairs };
  }
}
