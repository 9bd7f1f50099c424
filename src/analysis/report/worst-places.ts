import { byCodeUnit } from '../../model/order.js';
import type { CapabilityId, SiteId } from '../../model/ids.js';
import type { Level } from '../../model/state.js';
import type { Criticality } from '../../model/topology.js';
import type { ImpactResult, Reference } from '../impact-result.js';

export interface WorstPlace {
  readonly site: SiteId;
  readonly capability: CapabilityId;
}

/**
 * Where a failure is felt worst: a capability at a site, the most critical, the worst and the most
 * widely felt first, as long as it goes back to a component that those before don't. O(n log n) in
 * classes × capabilities.
 *
 * @param limit how many
 */
export function worstPlaces(
  { capabilities, siteClasses }: ImpactResult,
  limit: number,
): readonly WorstPlace[] {
  const criticality = new Map(capabilities.map((each) => [each.id, each.criticality]));
  const felt = siteClasses.flatMap(({ sites, capabilities: hit }): readonly Felt[] => {
    const [first] = sites;
    if (first === undefined) return [];
    const count = sites.reduce((sum, site) => sum + site.count, 0);
    return hit.flatMap(({ id, state, causes }): readonly Felt[] =>
      state === 'up'
        ? []
        : [{ capability: id, state, count, site: first.id, causes: causes.filter(isComponent) }],
    );
  });
  const rank = ({ capability }: Felt): number =>
    CRITICALITIES.indexOf(criticality.get(capability) ?? 'low');
  const seen = new Set<string>();
  const worst: Felt[] = [];
  for (const each of felt.sort((a, b) => rank(b) - rank(a) || byHarm(a, b))) {
    if (worst.length === limit) break;
    if (each.causes.every(({ id }) => seen.has(id))) continue;
    for (const { id } of each.causes) seen.add(id);
    worst.push(each);
  }
  return worst;
}

const isComponent = ({ type }: Reference): boolean => type !== 'capability';

interface Felt extends WorstPlace {
  readonly state: Level;
  /** At how many sites it is so. */
  readonly count: number;
  /** Components that make it so directly. */
  readonly causes: readonly Reference[];
}

const byHarm = (a: Felt, b: Felt): number =>
  Number(b.state === 'down') - Number(a.state === 'down') ||
  b.count - a.count ||
  byCodeUnit(a.capability, b.capability) ||
  byCodeUnit(a.site, b.site);

const CRITICALITIES: readonly Criticality[] = ['low', 'medium', 'high', 'critical'];
