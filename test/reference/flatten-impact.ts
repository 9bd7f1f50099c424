import type { ImpactResult, Reference } from '../../src/analysis/impact-result.js';
import type { Topology } from '../../src/model/topology.js';

/** What an answer says of one thing, in seconds. */
export interface Told {
  readonly degraded: number | null;
  readonly down: number | null;
  readonly atRisk: readonly string[];
  readonly causes: readonly string[];
}

/** An answer spread over all sites: `a`, `a@site` for each site's own, `site/capability`. */
export function flattenImpact(topology: Topology, result: ImpactResult): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const apart = new Set(result.components.map(({ id }) => id).filter((id) => id.includes('@')));
  for (const { id, degradedAfter, downAfter, atRisk, causes } of result.components) {
    const perSite = [...topology.components.values()].some((c) => c.id === id && c.perSite);
    const sites = perSite ? [...topology.sites.keys()] : [id.split('@')[1] ?? null];
    for (const site of sites) {
      const own = perSite ? `${id}@${String(site)}` : id;
      if (perSite && apart.has(own)) continue;
      told.set(own, {
        degraded: degradedAfter,
        down: downAfter,
        atRisk: names(topology, atRisk, site),
        causes: names(topology, causes, site),
      });
    }
  }
  for (const { sites, capabilities } of result.siteClasses) {
    for (const site of sites) {
      for (const { id, degradedAfter, downAfter, atRisk, causes } of capabilities) {
        told.set(`${site.id}/${id}`, {
          degraded: degradedAfter,
          down: downAfter,
          atRisk: names(topology, atRisk, site.id),
          causes: names(topology, causes, site.id),
        });
      }
    }
  }
  return told;
}

function names(
  topology: Topology,
  references: readonly Reference[],
  site: string | null,
): string[] {
  return references
    .map((reference) => {
      if (reference.type === 'capability') return `${String(site)}/${reference.id}`;
      const perSite = [...topology.components.values()].some(
        (c) => c.id === reference.id && c.perSite,
      );
      return perSite ? `${reference.id}@${String(site)}` : reference.id;
    })
    .sort();
}
