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

/**
 * Weighs what the last failure of a trial took: all of it, as sites and capabilities at them.
 *
 * @returns null where it took nothing
 */
export function weighTaken(stakes: Stakes, trial: Trial): Weight | null {
  let [pairs, sites] = [0, 0];
  let criticality: Criticality = 'low';
  let after = Infinity;
  const classes = new Set<number>();
  for (const number of trial.taken) {
    const stake = stakes.stakes[number];
    if (stake === undefined) continue;
    const count = stakes.counts[stake.siteClass] ?? 0;
    pairs += count;
    if (!classes.has(stake.siteClass)) sites += count;
    classes.add(stake.siteClass);
    criticality = worse(criticality, stake.capability.criticality);
    after = Math.min(after, trial.onset(stake.node));
  }
  return pairs === 0 ? null : { pairs, sites, criticality, after };
}

/**
 * The same where what failed is a site's own, and hits but that one site: for each class of sites,
 * what it takes at any one of them.
 */
export function weighTakenAtOne(stakes: Stakes, trial: Trial): ReadonlyMap<number, Weight> {
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
