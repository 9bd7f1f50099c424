import type { Topology } from '../model/topology.js';
import type { TopologySummary } from './impact-result.js';

/** How much there is in a topology; sites by their `count` as well. */
export function topologySummary(topology: Topology): TopologySummary {
  let sites = 0;
  for (const { count } of topology.sites.values()) sites += count;
  return {
    name: topology.name,
    components: topology.components.size,
    capabilities: topology.capabilities.size,
    sites,
    siteEntries: topology.sites.size,
  };
}
