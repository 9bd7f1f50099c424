import { lossOf, type Loss } from '../engine/loss.js';
import { NetworkBuilder } from '../engine/network-builder.js';
import type { Arcs, Network } from '../engine/network.js';
import { componentName, type GraphNode, type StatedNeed } from '../graph/dependency-graph.js';
import type { SiteClass, SiteDistinctions } from '../graph/site-classes.js';
import { walkTopology } from '../graph/walk-topology.js';
import type { Topology } from '../model/topology.js';

/** A topology as a network, of which each arc is still known by what states it. */
export interface Structure {
  readonly topology: Topology;
  readonly classes: readonly SiteClass[];
  readonly network: Network;
  /** By number. */
  readonly nodes: readonly StructureNode[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** All needs, in the order in which they are stated. */
  readonly needs: readonly Need[];
  /** Whether anything at a site needs it, directly or through others. */
  readonly isNeeded: (node: number) => boolean;
  /** Whether there is such a thing: of a component that is `perSite`, whether a site needs it. */
  readonly isThere: (node: number) => boolean;
}

export interface StructureNode {
  /** As results name it: `helseid`, `office-server@langnes`, `langnes/log-in`; groups, `helseid#1`. */
  readonly name: string;
  readonly node: GraphNode;
  /** What it needs, and the needs of others that lead to it. */
  readonly needs: readonly Need[];
  readonly neededBy: readonly Need[];
}

/** A need of one node for another, and the arcs by which its loss is passed on. */
export interface Need {
  readonly dependent: number;
  readonly target: number;
  readonly edge: StatedNeed;
  readonly loss: Loss;
  readonly arcs: NeedArcs;
}

/** Where its arcs stand among those of the network; null: there is none. */
export interface NeedArcs {
  readonly down: number | null;
  readonly degraded: number | null;
  readonly lapse: number | null;
}

/**
 * Linear in the topology.
 *
 * @param distinctions how finely sites are told apart
 */
export function structureOf(
  topology: Topology,
  distinctions: SiteDistinctions,
  workarounds: 'count' | 'ignore',
): Structure {
  const recorded: RecordedNode[] = [];
  const edges: RecordedEdge[] = [];
  const classes = walkTopology<RecordedNode>(topology, distinctions, {
    addNode: (key, node) => added(recorded, { name: nameOf(key, node), node, members: 0 }),
    addGroup: (name, node, members) => added(recorded, { name, node, members }),
    addEdge: (dependent, target, edge) => edges.push({ dependent, target, edge }),
  });

  // Those that bear a loss come after all others.
  const things = recorded.filter((each) => !bearsLoss(each));
  const ordered = [...things, ...recorded.filter(bearsLoss)];
  const builder = new NetworkBuilder(things.length);
  ordered.forEach((each, number) => {
    each.number = number;
    each.handle = number;
    if (each.node.type === 'group' && bearsLoss(each)) {
      each.handle = builder.addGroup(each.node.needed, each.members);
    }
  });
  const losses = edges.map(({ dependent, target, edge }) => {
    const { effect, mode } = edge.workaround && workarounds === 'ignore' ? AT_ONCE : edge;
    builder.addDependency(dependent.handle, target.handle, effect, mode);
    return lossOf(effect, mode);
  });

  const network = builder.build();
  const placed = new ArcPlaces(network);
  const needs = edges.map(({ dependent, target, edge }, i) => {
    const loss = losses[i] ?? NO_LOSS;
    const arcs = placed.next(target.number, loss);
    return { dependent: dependent.number, target: target.number, edge, loss, arcs };
  });
  const nodes = ordered.map(withoutNeeds);
  for (const need of needs) {
    nodes[need.dependent]?.needs.push(need);
    nodes[need.target]?.neededBy.push(need);
  }
  const numberOf = new Map(nodes.map(({ name }, number) => [name, number]));
  const needed = neededAtSites(nodes);
  const isNeeded = (number: number): boolean => needed.has(number);
  const isThere = (number: number): boolean => {
    const { node } = nodes[number] ?? {};
    return node?.type !== 'component' || !node.perSite || isNeeded(number);
  };
  return { topology, classes, network, nodes, numberOf, needs, isNeeded, isThere };
}

/** What the capabilities at sites need, directly or through others. */
function neededAtSites(nodes: readonly StructureNode[]): ReadonlySet<number> {
  const needed = new Set<number>();
  const open = [...nodes.keys()].filter((number) => nodes[number]?.node.type === 'capability');
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    for (const { target } of nodes[number]?.needs ?? []) {
      if (needed.has(target)) continue;
      needed.add(target);
      open.push(target);
    }
  }
  return needed;
}

const nameOf = (key: string, node: GraphNode): string =>
  node.type === 'component' ? componentName(node) : key;

interface RecordedNode {
  readonly name: string;
  readonly node: GraphNode;
  readonly members: number;
  /** Its number in the network, and by what the builder knows it. */
  number: number;
  handle: number;
}

interface RecordedEdge {
  readonly dependent: RecordedNode;
  readonly target: RecordedNode;
  readonly edge: StatedNeed;
}

function added(
  recorded: RecordedNode[],
  node: Omit<RecordedNode, 'number' | 'handle'>,
): RecordedNode {
  const numbered = { ...node, number: NaN, handle: NaN };
  recorded.push(numbered);
  return numbered;
}

interface NodeUnderWork extends StructureNode {
  readonly needs: Need[];
  readonly neededBy: Need[];
}

const withoutNeeds = ({ name, node }: RecordedNode): NodeUnderWork => ({
  name,
  node,
  needs: [],
  neededBy: [],
});

const bearsLoss = ({ node, members }: RecordedNode): boolean =>
  node.type === 'group' && node.needed < members;

const AT_ONCE = { effect: 'down', mode: { type: 'runtime' } } as const;
const NO_LOSS: Loss = { down: null, degraded: false, lapse: null };

/** Finds arcs again: those of one node keep the order in which they were added. */
class ArcPlaces {
  private readonly free: Readonly<Record<keyof NeedArcs, Int32Array>>;

  constructor({ down, degraded, lapse }: Network) {
    const starts = ({ offsets }: Arcs): Int32Array => offsets.slice(0, -1);
    this.free = { down: starts(down), degraded: starts(degraded), lapse: starts(lapse) };
  }

  next(target: number, loss: Loss): NeedArcs {
    const place = (level: keyof NeedArcs, isThere: boolean): number | null => {
      if (!isThere) return null;
      const free = this.free[level];
      const at = free[target] ?? 0;
      free[target] = at + 1;
      return at;
    };
    return {
      down: place('down', loss.down !== null),
      degraded: place('degraded', loss.degraded),
      lapse: place('lapse', loss.lapse !== null),
    };
  }
}
