import type { CapabilityId, SiteId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { Capability, Criticality, Site, Topology } from '../../model/topology.js';
import type { KindToll, SpofTopology } from '../spof-result.js';
import { weighByKind, type KindWeight } from '../tally.js';
import type { Structure } from '../structure.js';

/** A capability at the sites of a class. */
export interface Stake {
  /** Its number in the network. */
  readonly node: number;
  readonly siteClass: number;
  readonly capability: Capability;
}

/** What a question is about: which capabilities at which sites, and what those weigh. */
export interface Stakes {
  /** For each node of the network, the number of its stake; -1 for what nothing is asked about. */
  readonly stakeOf: Int32Array;
  readonly stakes: readonly Stake[];
  /** For each class, its sites that are asked about, and what they weigh. */
  readonly sites: readonly (readonly Site[])[];
  readonly weights: readonly (readonly KindWeight[])[];
  /** For each class, how many sites those stand for. */
  readonly counts: Float64Array;
  /** Of the sites that have at least one of the capabilities. */
  readonly total: KindTotals;
  readonly totalOf: ReadonlyMap<CapabilityId, KindTotals>;
}

type KindTotals = ReadonlyMap<string, KindWeight>;

/** @param sites, capabilities those that are asked about; null: all */
export function stakesIn(
  { topology, classes, network, numberOf }: Structure,
  sites: ReadonlySet<SiteId> | null,
  capabilities: ReadonlySet<CapabilityId> | null,
): Stakes {
  const stakeOf = new Int32Array(network.size).fill(-1);
  const stakes: Stake[] = [];
  const asked = classes.map((siteClass) =>
    sites === null ? siteClass.sites : siteClass.sites.filter(({ id }) => sites.has(id)),
  );
  const weights = asked.map(weighByKind);
  const total = new Map<string, KindWeight>();
  const totalOf = new Map<CapabilityId, Map<string, KindWeight>>();
  classes.forEach(({ key, needs }, siteClass) => {
    const kinds = weights[siteClass] ?? [];
    if (kinds.length === 0) return;
    const own = needs.capabilities.filter((id) => capabilities?.has(id) !== false);
    if (own.length > 0) addTo(total, kinds);
    for (const id of own) {
      const capability = topology.capabilities.get(id);
      const node = numberOf.get(`${key}/${id}`);
      if (capability === undefined || node === undefined) continue;
      stakeOf[node] = stakes.length;
      stakes.push({ node, siteClass, capability });
      const of = totalOf.get(id) ?? new Map<string, KindWeight>();
      totalOf.set(id, of);
      addTo(of, kinds);
    }
  });
  const counts = Float64Array.from(weights, (kinds) => siteCount(kinds));
  return { stakeOf, stakes, sites: asked, weights, counts, total, totalOf };
}

/** How much of a topology is asked about. */
export const askedTopology = (
  { name, components, capabilities }: Topology,
  asked: ReadonlySet<CapabilityId> | null,
  { total }: Stakes,
): SpofTopology => ({
  name,
  components: components.size,
  capabilities: asked?.size ?? capabilities.size,
  sites: siteCount(total.values()),
});

/** Sites of all kinds together; people have no such sum. */
export const siteCount = (kinds: Iterable<KindWeight>): number =>
  [...kinds].reduce((sum, { sites }) => sum + sites, 0);

/** Adds what classes weigh to what is there, by kind. */
export function addTo(totals: Map<string, KindWeight>, kinds: Iterable<KindWeight>): void {
  for (const { kind, sites, people } of kinds) {
    const before = totals.get(kind);
    totals.set(kind, {
      kind,
      sites: (before?.sites ?? 0) + sites,
      people: (before?.people ?? 0) + people,
    });
  }
}

/** What is taken beside what there is, of the kinds of which anything is, in their order. */
export const kindTolls = (taken: KindTotals, totals: KindTotals): readonly KindToll[] =>
  [...taken.values()]
    .sort((a, b) => byCodeUnit(a.kind, b.kind))
    .map(({ kind, sites, people }) => ({
      kind,
      sites: { total: totals.get(kind)?.sites ?? 0, taken: sites },
      people: { total: totals.get(kind)?.people ?? 0, affected: people },
    }));

export const SEVERITY: Readonly<Record<Criticality, number>> = {
  low: 0,
  medium: 1,
  high: 2,
  critical: 3,
};

export const worse = (a: Criticality, b: Criticality): Criticality =>
  SEVERITY[a] >= SEVERITY[b] ? a : b;
