import type { CapabilityId, SiteId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import { componentKey, createDependencyGraph, type DependencyGraph } from './dependency-graph.js';
import { ALL_NEEDS, type SiteClass } from './site-classes.js';
import { walkTopology } from './walk-topology.js';

export interface BuiltGraph {
  readonly graph: DependencyGraph;
  readonly classes: readonly SiteClass[];
}

/**
 * The dependency graph of a topology, for questions of its shape: what `walkTopology` finds, as
 * nodes and edges.
 *
 * @param apart sites to which something is to happen alone
 */
export function buildGraph(
  topology: Topology,
  apart: ReadonlySet<SiteId> = new Set<SiteId>(),
): BuiltGraph {
  const graph = createDependencyGraph();
  const classes = walkTopology<string>(
    topology,
    { ...ALL_NEEDS, apart },
    {
      addNode: (key, node) =>
        graph.addNode(
          node.type === 'component' && node.site === null ? componentKey(node.id) : key,
          node,
        ),
      addGroup: (key, group) => graph.addNode(key, group),
      addEdge: (dependent, target, need) => {
        graph.addEdge(dependent, target, { position: graph.outDegree(dependent), ...need });
      },
    },
  );
  return { graph, classes };
}

/** The key of a capability at a class of sites, `site` being that by which it is known. */
export const capabilityKey = (site: SiteId, id: CapabilityId): string => `${site}/${id}`;
