import type { TopologySummary } from '../analysis/impact-result.js';

/** What a result is about, as every JSON format has it. */
export const topologyJson = (topology: TopologySummary): unknown => {
  const { name, components, capabilities, sites, siteEntries } = topology;
  return { name, components, capabilities, sites, siteEntries };
};
