import type { Seconds } from '../../model/duration.js';
import type { Criticality } from '../../model/topology.js';
import { worse, type Stakes } from './stakes.js';
import type { Trial } from './trial.js';

/** What a failure takes, by what it is ranked. */
export interface Weight {
  /** Capabilities times the sites at which they are taken. */
  readonly pairs: number;
  readonly sites: number;
  readonly criticality: Criticality;
  /** When the first of them is taken. */
  readonly after: Seconds;
}

/** Weighs what the failures of a trial take, one after another: of memory, nothing for each. */
export class Weighing {
  /** For each class of sites, the last weighing in which something of it was taken. */
  private readonly lastTaken: Int32Array;
  private weighing = 0;

  constructor(
    private readonly stakes: Stakes,
    private readonly trial: Trial,
  ) {
    this.lastTaken = new Int32Array(stakes.sites.length);
  }

  /**
   * Weighs what the last failure took: all of it, as sites and capabilities at them.
   *
   * @returns null where it took nothing
   */
  taken(): Weight | null {
    const { stakes, counts } = this.stakes;
    const { trial, lastTaken } = this;
    this.weighing += 1;
    let [pairs, sites] = [0, 0];
    let criticality: Criticality = 'low';
    let after = Infinity;
    for (const number of trial.taken) {
      const stake = stakes[number];
      if (stake === undefined) continue;
      const { siteClass, capability, node } = stake;
      const count = counts[siteClass] ?? 0;
      pairs += count;
      if (lastTaken[siteClass] !== this.weighing) sites += count;
      lastTaken[siteClass] = this.weighing;
      criticality = worse(criticality, capability.criticality);
      after = Math.min(after, trial.onset(node));
    }
    return pairs === 0 ? null : { pairs, sites, criticality, after };
  }

  /**
   * The same where what failed is a site's own, and hits but that one site: for each class of sites,
   * what it takes at any one of them.
   */
  takenAtOne(): ReadonlyMap<number, Weight> {
    const { stakes, trial } = this;
    const weights = new Map<number, Weight>();
    for (const number of trial.taken) {
      const stake = stakes.stakes[number];
      if (stake === undefined) continue;
      const { criticality } = stake.capability;
      const before = weights.get(stake.siteClass);
      weights.set(stake.siteClass, {
        pairs: (before?.pairs ?? 0) + 1,
        sites: 1,
        criticality: worse(before?.criticality ?? 'low', criticality),
        after: Math.min(before?.after ?? Infinity, trial.onset(stake.node)),
      });
    }
    return weights;
  }
}
