import { startAll } from '../../src/engine/starts.js';
import { startNetworkOf } from '../../src/analysis/cold-start/start-network.js';
import { structureOf } from '../../src/analysis/structure.js';
import { ALL_NEEDS } from '../../src/graph/site-classes.js';
import type { Topology } from '../../src/model/topology.js';

/** What the engine leaves down after a cold start, at each site: of all, be they needed or not. */
export function stuckAfterStart(topology: Topology): ReadonlySet<string> {
  const structure = structureOf(topology, ALL_NEEDS, 'ignore');
  const { at } = startAll(startNetworkOf(structure), () => 0);
  const stuck = structure.nodes.flatMap(({ node }, number): readonly string[] => {
    if (at[number] !== Infinity) return [];
    if (node.type === 'capability') {
      const { sites } = structure.classes[node.siteClass] ?? { sites: [] };
      return sites.map(({ id }) => `${id}/${node.id}`);
    }
    if (node.type !== 'component') return [];
    return node.perSite
      ? [...topology.sites.keys()].map((site) => `${node.id}@${site}`)
      : [node.id];
  });
  return new Set(stuck);
}
