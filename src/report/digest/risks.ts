import type { ComponentImpact, ImpactResult, Reference } from '../../analysis/impact-result.js';
import type { CapabilityId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import { countsByKind } from './kind-counts.js';

/** What would go down too if one more component failed. */
export interface Risk {
  /** The component; where it is `own`, each site's own one. */
  readonly by: string;
  readonly own: boolean;
  readonly components: readonly ComponentImpact[];
  readonly capabilities: readonly CapabilityAtRisk[];
}

/** A capability, and how many sites of each kind would lose it. */
export interface CapabilityAtRisk {
  readonly id: CapabilityId;
  readonly kinds: ReadonlyMap<string, number>;
}

/**
 * What is at risk, by what would take it down: the component that would hit most sites of one
 * kind first. O(entries of sites + risks).
 */
export function risks(result: ImpactResult): readonly Risk[] {
  const gathered = new Map<string, GatheredRisk>();
  for (const component of result.components)
    for (const by of component.atRisk) riskBy(gathered, by).components.push(component);
  for (const { capabilities, sites } of result.siteClasses) {
    if (capabilities.every(({ atRisk }) => atRisk.length === 0)) continue;
    const counts = countsByKind(sites);
    for (const { id, atRisk } of capabilities)
      for (const by of atRisk) {
        const { capabilities: hit } = riskBy(gathered, by);
        const kinds = hit.get(id) ?? new Map<string, number>();
        hit.set(id, kinds);
        for (const [kind, count] of counts) kinds.set(kind, (kinds.get(kind) ?? 0) + count.sites);
      }
  }
  return [...gathered.values()].map(finished).sort(byReach);
}

interface GatheredRisk {
  readonly by: Reference;
  readonly components: ComponentImpact[];
  readonly capabilities: Map<CapabilityId, Map<string, number>>;
}

function riskBy(gathered: Map<string, GatheredRisk>, by: Reference): GatheredRisk {
  const key = `${by.type} ${by.id}`;
  const risk = gathered.get(key) ?? { by, components: [], capabilities: new Map() };
  gathered.set(key, risk);
  return risk;
}

const finished = ({ by, components, capabilities }: GatheredRisk): Risk => ({
  by: by.id,
  own: by.type === 'own',
  components,
  capabilities: [...capabilities]
    .map(([id, kinds]) => ({ id, kinds }))
    .sort((a, b) => byCodeUnit(a.id, b.id)),
});

const byReach = (a: Risk, b: Risk): number =>
  reach(b) - reach(a) ||
  b.capabilities.length - a.capabilities.length ||
  b.components.length - a.components.length ||
  byCodeUnit(a.by, b.by);

/** The most sites of one kind at which one capability would be lost. */
const reach = ({ capabilities }: Risk): number =>
  capabilities.reduce(
    (most, { kinds }) => [...kinds.values()].reduce((a, b) => Math.max(a, b), most),
    0,
  );
