import { buildGraph } from '../graph/build-graph.js';
import { byCodeUnit } from '../model/order.js';
import type { Capability, Site, Topology } from '../model/topology.js';
import { allThings } from '../selection/select-things.js';
import type { Thing, ThingOf } from '../selection/thing.js';
import { DependentCounts } from './dependent-counts.js';
import type { ListAsked, ListedSite, ListResult } from './list-result.js';
import { RelatedThings } from './related-things.js';
import { topologySummary } from './topology-summary.js';

/** What to list: what is among all of these, each null where nothing is asked of it. */
export interface ListQuestion {
  readonly selected: readonly Thing[] | null;
  readonly owned: readonly Thing[] | null;
  /** What needs any of these, directly or through others. */
  readonly dependentsOf: readonly Thing[] | null;
  /** What any of these need, directly or through others. */
  readonly dependenciesOf: readonly Thing[] | null;
  /** The selectors behind all that, to be repeated in the answer. */
  readonly asked: ListAsked;
}

/**
 * Lists what there is in a topology, or the part of it that is asked for.
 *
 * Linear in the topology; and for each component and capability that is listed, in what needs it.
 */
export function listThings(topology: Topology, question: ListQuestion): ListResult {
  const listed = thingsAskedFor(topology, question);
  const ofType = <Type extends Thing['type']>(type: Type): readonly ThingOf<Type>[] =>
    listed.filter((thing): thing is ThingOf<Type> => thing.type === type);
  // Made where it is needed: of sites alone, nothing is counted.
  let made: DependentCounts | null = null;
  const counts = (): DependentCounts => (made ??= new DependentCounts(topology));
  return {
    format: 'utfall-list/1',
    topology: topologySummary(topology),
    asked: question.asked,
    components: inOrder(
      ofType('component').map(({ component: { id, name, kind, owner, labels, perSite } }) => ({
        id,
        name,
        kind,
        owner,
        labels,
        perSite,
        dependents: counts().ofComponent(id),
      })),
    ),
    capabilities: inOrder(
      ofType('capability').map(({ capability }) => ({
        ...told(capability),
        dependents: counts().ofCapability(capability.id),
      })),
    ),
    sites: inOrder(ofType('site').map(({ site }) => listedSite(site))),
    capabilitiesAtSites: inOrder(
      ofType('capability-at-site').map(({ site, capability }) => ({
        ...told(capability),
        id: `${site.id}/${capability.id}`,
      })),
    ),
  };
}

function thingsAskedFor(topology: Topology, question: ListQuestion): readonly Thing[] {
  const { selected, owned, dependentsOf, dependenciesOf } = question;
  const tests: ((thing: Thing) => boolean)[] = [];
  if (owned !== null) {
    const ids = new Set(
      owned.flatMap((thing) => (thing.type === 'component' ? thing.component.id : [])),
    );
    tests.push((thing) => thing.type === 'component' && ids.has(thing.component.id));
  }
  if (dependentsOf !== null || dependenciesOf !== null) {
    const built = buildGraph(topology);
    for (const [things, direction] of [
      [dependentsOf, 'dependents'],
      [dependenciesOf, 'dependencies'],
    ] as const) {
      if (things === null) continue;
      const related = new RelatedThings(built, things, direction);
      tests.push((thing) => related.has(thing));
    }
  }
  return (selected ?? allThings(topology)).filter((thing) => tests.every((test) => test(thing)));
}

const told = ({ id, name, criticality, workaround }: Capability) => ({
  id,
  name,
  criticality,
  workaround: workaround?.name ?? null,
});

const listedSite = ({
  id,
  name,
  kind,
  region,
  count,
  people,
  labels,
  needs,
}: Site): ListedSite => ({
  id,
  name,
  kind,
  region,
  count,
  people,
  labels,
  capabilities: needs.capabilities,
});

const inOrder = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] =>
  [...things].sort((a, b) => byCodeUnit(a.id, b.id));
