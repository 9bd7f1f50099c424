import { ArcList } from '../engine/arc-list.js';
import type { Arcs } from '../engine/network.js';
import { siteClasses, type SiteClass } from '../graph/site-classes.js';
import { dependenciesIn } from '../model/dependencies-in.js';
import type { CapabilityId, ComponentId } from '../model/ids.js';
import type { Requirement } from '../model/requirement.js';
import type { Topology } from '../model/topology.js';

/**
 * Who needs what, all that bears a loss left aside: groups and roles are looked through. Nodes are
 * numbers: first the components, then the capabilities of each class of sites.
 */
export interface NeedNetwork {
  readonly numberOf: ReadonlyMap<ComponentId, number>;
  /** The nodes of a capability, one for each class of sites that has it. */
  readonly nodesOf: ReadonlyMap<CapabilityId, readonly number[]>;
  /** For each node less the number of components: which capability it is, and of which class. */
  readonly capabilities: readonly { readonly capability: number; readonly siteClass: number }[];
  readonly capabilityCount: number;
  /** How many sites each class stands for. */
  readonly weights: readonly number[];
  /** From what is needed to what needs it, as often as it does. */
  readonly arcs: Arcs;
}

/** Linear in the topology, and for each class of sites in what it needs. */
export function needNetwork(topology: Topology): NeedNetwork {
  const classes = siteClasses(topology, new Set());
  const numberOf = numbered(topology.components.keys());
  const capabilityNumbers = numbered(topology.capabilities.keys());
  const nodesOf = new Map<CapabilityId, number[]>();
  const capabilities: { readonly capability: number; readonly siteClass: number }[] = [];
  const needs = new ArcList();
  const number = (id: ComponentId): number => numberOf.get(id) ?? NaN;

  for (const { id, requirements } of topology.components.values()) {
    for (const needed of componentsIn(requirements)) needs.add(number(needed), number(id), 0);
  }
  classes.forEach((siteClass, index) => {
    const nodes = new Map<CapabilityId, number>();
    for (const id of siteClass.needs.capabilities) {
      const node = numberOf.size + capabilities.length;
      capabilities.push({ capability: capabilityNumbers.get(id) ?? NaN, siteClass: index });
      nodes.set(id, node);
      const known = nodesOf.get(id);
      if (known === undefined) nodesOf.set(id, [node]);
      else known.push(node);
    }
    addNeeds(topology, siteClass, nodes, (needed, dependent) => {
      needs.add(typeof needed === 'number' ? needed : number(needed), dependent, 0);
    });
  });
  return {
    numberOf,
    nodesOf,
    capabilities,
    capabilityCount: topology.capabilities.size,
    weights: classes.map(({ sites }) => sites.reduce((sum, { count }) => sum + count, 0)),
    arcs: needs.pack(numberOf.size + capabilities.length),
  };
}

/** What each capability of a class needs: components, and others of its capabilities by their nodes. */
function addNeeds(
  topology: Topology,
  { needs }: SiteClass,
  nodes: ReadonlyMap<CapabilityId, number>,
  add: (needed: ComponentId | number, dependent: number) => void,
): void {
  const ofTheSite = [...dependenciesIn(needs.requirements)];
  for (const [id, dependent] of nodes) {
    const own = dependenciesIn(topology.capabilities.get(id)?.requirements ?? []);
    for (const { target } of [...own, ...ofTheSite]) {
      if (target.type === 'component') add(target.id, dependent);
      if (target.type === 'capability') add(nodes.get(target.id) ?? NaN, dependent);
      if (target.type === 'role') {
        const binding = needs.uses.get(target.id);
        for (const bound of binding === undefined ? [] : componentsIn([binding])) {
          add(bound, dependent);
        }
      }
    }
  }
}

function* componentsIn(requirements: readonly Requirement[]): Generator<ComponentId> {
  for (const { target } of dependenciesIn(requirements)) {
    if (target.type === 'component') yield target.id;
  }
}

const numbered = <Id>(ids: Iterable<Id>): ReadonlyMap<Id, number> =>
  new Map(Array.from(ids, (id, index) => [id, index]));
