import type { SourceRange } from '../model/source-range.js';
import type { Capability, Site, Topology } from '../model/topology.js';
import { select } from './select.js';
import type { Selection } from './select.js';

/** Selects from the capabilities of a topology: by id and `criticality:`. */
export function selectCapabilities(
  topology: Topology,
  texts: readonly string[],
  range: SourceRange | null = null,
): Selection<Capability> {
  const capabilities = [...topology.capabilities.values()];
  return select<Capability>(
    texts,
    {
      noun: 'capability',
      topology,
      namedBy: ['capability'],
      things: () => capabilities,
      ids: ({ id }) => [id],
      formerIds: () => [],
      keys: { criticality: ({ criticality }) => criticality },
      labels: null,
      pair: null,
    },
    range,
  );
}

/** A capability as one site has it: `site/capability`. */
export interface CapabilityAtSite {
  readonly site: Site;
  readonly capability: Capability;
}

/**
 * Selects from the capabilities at sites: by `site/capability` or the id of either, by `kind:`,
 * `region:` and `label:` of the site, and by `criticality:` of the capability.
 */
export function selectCapabilitiesAtSites(
  topology: Topology,
  texts: readonly string[],
  range: SourceRange | null = null,
): Selection<CapabilityAtSite> {
  const everywhere = capabilitiesAtSites(topology);
  return select<CapabilityAtSite>(
    texts,
    {
      noun: 'capability at a site',
      topology,
      namedBy: ['site', 'capability'],
      things: () => everywhere,
      ids: ({ site, capability }) => [site.id, capability.id],
      formerIds: () => [],
      keys: {
        kind: ({ site }) => site.kind,
        region: ({ site }) => site.region,
        criticality: ({ capability }) => capability.criticality,
      },
      labels: ({ site }) => site.labels,
      pair: { type: 'at-site', of: ({ site, capability }) => [site.id, capability.id] },
    },
    range,
  );
}

/** All of them, site by site. */
export const capabilitiesAtSites = (topology: Topology): readonly CapabilityAtSite[] =>
  [...topology.sites.values()].flatMap((site) =>
    site.needs.capabilities
      .flatMap((id) => topology.capabilities.get(id) ?? [])
      .map((capability) => ({ site, capability })),
  );
