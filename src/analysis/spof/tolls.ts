import type { CapabilityId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { Capability } from '../../model/topology.js';
import type { Toll } from '../spof-result.js';
import { weighByKind, type KindWeight } from '../tally.js';
import type { RankedFailure } from './rank-failures.js';
import { addTo, kindTolls, type Stakes } from './stakes.js';
import type { Trial } from './trial.js';
import type { Weight } from './weigh-taken.js';

/** Tells in full what a failure takes which has just run in the trial. */
export function tollOf(failure: Taking, stakes: Stakes, trial: Trial): Toll {
  const kinds = new Map<string, KindWeight>();
  const byCapability = new Map<CapabilityId, CapabilityTaken>();
  const classes = new Set<number>();
  for (const number of trial.taken) {
    const stake = stakes.stakes[number];
    if (stake === undefined) continue;
    const { siteClass, capability } = stake;
    if (failure.own !== null && failure.own.siteClass !== siteClass) continue;
    const weights = weightsOf(failure, siteClass, stakes);
    if (!classes.has(siteClass)) addTo(kinds, weights);
    classes.add(siteClass);
    const taken = byCapability.get(capability.id) ?? { capability, kinds: new Map() };
    byCapability.set(capability.id, taken);
    addTo(taken.kinds, weights);
  }
  const { pairs, sites, criticality, after } = failure;
  return {
    pairs,
    sites,
    criticality,
    after,
    kinds: kindTolls(kinds, stakes.total),
    capabilities: [...byCapability.values()]
      .sort((a, b) => byCodeUnit(a.capability.id, b.capability.id))
      .map(({ capability: { id, name, criticality: worst }, kinds: taken }) => ({
        id,
        name,
        criticality: worst,
        kinds: kindTolls(taken, stakes.totalOf.get(id) ?? new Map()),
      })),
  };
}

/** A failure that takes something: what it weighs, and whose own one it is. */
type Taking = Pick<RankedFailure, keyof Weight | 'own'>;

interface CapabilityTaken {
  readonly capability: Capability;
  readonly kinds: Map<string, KindWeight>;
}

/** What a class weighs; or, where a site's own fails, one of those that the site stands for. */
function weightsOf({ own }: Taking, siteClass: number, stakes: Stakes): readonly KindWeight[] {
  if (own === null) return stakes.weights[siteClass] ?? [];
  return weighByKind([{ ...own.site, count: 1 }]);
}
