import { dependentOnsets } from '../engine/member-loss.js';
import type { Seconds } from '../model/duration.js';
import type { SiteId } from '../model/ids.js';
import { byCodeUnit } from '../model/order.js';
import type { Capability, Topology } from '../model/topology.js';
import type { FoundThing } from '../selection/find-thing.js';
import { runInDetail, type DetailedRun } from './detailed-run.js';
import type { Fate, GraphedEdge, GraphResult } from './graph-result.js';
import { GraphedNodes } from './graphing/graphed-node.js';
import { neighbourhood } from './graphing/neighbourhood.js';
import { imposedId, worstImpositions, type Imposition } from './imposition.js';
import { stateWithin, statedOnsets } from './state-within.js';
import type { Need, StructureNode } from './structure.js';
import { topologySummary } from './topology-summary.js';

export interface GraphQuestion {
  /** Null: around nothing in particular. */
  readonly around: { readonly centre: Centre; readonly depth: number } | null;
  /** None: nothing fails. Where something does, and nothing is asked about, only what it hits is told. */
  readonly impositions: readonly Imposition[];
  /** Ask for states within this time; null: at last. */
  readonly within: Seconds | null;
  /** Whether workarounds keep capabilities at degraded, or are looked through. */
  readonly workarounds: 'count' | 'ignore';
}

/** What a graph can be around: one thing, or a capability at all sites that have it. */
export type Centre =
  | FoundThing
  | { readonly type: 'capability'; readonly site: null; readonly capability: Capability };

/**
 * What needs what in a topology: all of it, what is around one thing, or what a failure hits.
 *
 * O(n log n) in the topology.
 */
export function graphTopology(topology: Topology, question: GraphQuestion): GraphResult {
  const { around, within, workarounds } = question;
  const impositions = worstImpositions(question.impositions);
  const apart = new Set<SiteId>(impositions.flatMap(({ site }) => site ?? []));
  const site = around?.centre.site ?? null;
  if (site !== null) apart.add(site.id);
  const distinctions = { apart, ownNeedsCount: () => true };
  const run = runInDetail(inOrderOfIds(topology), distinctions, impositions, workarounds);
  const { structure } = run;

  const centres = around === null ? [] : numbersOf(around.centre, run);
  const fails = impositions.length > 0;
  const fateOf = (number: number): Fate | null => (fails ? fate(run, number, within) : null);
  const isTold =
    around === null
      ? (number: number) => fateOf(number)?.state !== 'up'
      : contains(neighbourhood(structure, centres, around.depth));

  const asked = new Set(centres);
  const graphed = new GraphedNodes(structure);
  const nodes = [...structure.nodes.entries()]
    .filter(([number]) => isTold(number))
    .map(([number, node]) => ({
      number,
      node,
      told: graphed.of(node, { isCentre: asked.has(number), fate: fateOf(number) }),
    }))
    .sort((a, b) => byCodeUnit(a.told.key, b.told.key));
  const places = new Map(nodes.map(({ number }, place) => [number, place]));
  const edges = nodes.flatMap(({ node }, dependent) =>
    edgesOf(node, dependent, places, (need) => contribution(run, need, within, fails)),
  );
  return {
    format: 'utfall-graph/1',
    topology: topologySummary(topology),
    around: around && { id: idOf(around.centre), depth: around.depth },
    imposed: impositions.map((each) => ({ id: imposedId(each), state: each.state })),
    within,
    workarounds,
    nodes: nodes.map(({ told }) => told),
    // How a failure spreads is told by those needs alone through which it does.
    edges:
      fails && around === null ? edges.filter(({ contributes }) => contributes !== 'up') : edges,
  };
}

/** So that classes of sites are named after the first by id, whatever the order of the files. */
function inOrderOfIds(topology: Topology): Topology {
  const sorted = <Id extends string, Thing>(things: ReadonlyMap<Id, Thing>): Map<Id, Thing> =>
    new Map([...things].sort(([a], [b]) => byCodeUnit(a, b)));
  const { components, sites } = topology;
  return { ...topology, components: sorted(components), sites: sorted(sites) };
}

/** Of a site, all its capabilities. */
function numbersOf(centre: Centre, { structure }: DetailedRun): readonly number[] {
  const named = (name: string): readonly number[] => {
    const number = structure.numberOf.get(name);
    if (number === undefined) throw new Error(`there is no ${name}`);
    return [number];
  };
  const { site } = centre;
  if (centre.type === 'site') {
    return centre.site.needs.capabilities.flatMap((id) => named(`${centre.site.id}/${id}`));
  }
  if (site !== null || centre.type === 'component') return named(idOf(centre));
  return [...structure.nodes.entries()].flatMap(([number, { node }]) =>
    node.type === 'capability' && node.id === centre.capability.id ? [number] : [],
  );
}

function idOf(centre: Centre): string {
  switch (centre.type) {
    case 'component': {
      const { component, site } = centre;
      return site === null ? component.id : `${component.id}@${site.id}`;
    }
    case 'site':
      return centre.site.id;
    case 'capability': {
      const { capability, site } = centre;
      return site === null ? capability.id : `${site.id}/${capability.id}`;
    }
  }
}

const contains =
  (numbers: ReadonlySet<number>) =>
  (number: number): boolean =>
    numbers.has(number);

function fate(run: DetailedRun, number: number, within: Seconds | null): Fate {
  const onsets = run.onsets(number);
  return {
    state: stateWithin(onsets, within),
    ...statedOnsets(onsets),
    imposed: run.isImposed(number, 'degraded'),
  };
}

function contribution(
  run: DetailedRun,
  { target, loss }: Need,
  within: Seconds | null,
  fails: boolean,
): GraphedEdge['contributes'] {
  return fails ? stateWithin(dependentOnsets(loss, run.onsets(target)), within) : null;
}

function edgesOf(
  { needs }: StructureNode,
  dependent: number,
  places: ReadonlyMap<number, number>,
  contributionOf: (need: Need) => GraphedEdge['contributes'],
): readonly GraphedEdge[] {
  return needs.flatMap((need, position) => {
    const target = places.get(need.target);
    if (target === undefined) return [];
    const { mode, effect, workaround } = need.edge;
    const contributes = contributionOf(need);
    return [{ dependent, target, position, mode, effect, workaround, contributes }];
  });
}
