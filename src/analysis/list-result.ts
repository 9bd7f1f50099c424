import type { CapabilityId, ComponentId } from '../model/ids.js';
import type { Criticality } from '../model/topology.js';
import type { SiteEntry, TopologySummary } from './impact-result.js';

/** What there is in a topology, or what of it was asked for. Lists are in the order of ids by code unit. */
export interface ListResult {
  readonly format: 'utfall-list/1';
  readonly topology: TopologySummary;
  readonly asked: ListAsked;
  readonly components: readonly ListedComponent[];
  readonly capabilities: readonly ListedCapability[];
  readonly sites: readonly ListedSite[];
  /** Only where such were selected, by `site/capability`. */
  readonly capabilitiesAtSites: readonly ListedCapabilityAtSite[];
}

/** Selectors as they were given; what is listed fits all four that aren't empty. */
export interface ListAsked {
  readonly selected: readonly string[];
  readonly owners: readonly string[];
  readonly dependentsOf: readonly string[];
  readonly dependenciesOf: readonly string[];
}

export interface ListedComponent {
  readonly id: ComponentId;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  readonly labels: ReadonlyMap<string, string>;
  /** Every site that needs it has its own. */
  readonly perSite: boolean;
  readonly dependents: Dependents;
}

/**
 * How much needs a thing, whatever it could do without: components, and capabilities at any site,
 * each capability once. Of one that needs itself through others, it is counted too.
 */
export interface Dependents {
  /** Those that name it, in groups and role bindings too. */
  readonly direct: number;
  /** Those that need it directly or through others. */
  readonly all: number;
  /** Sites at which a capability is, or needs, the thing; weighed by `count`. */
  readonly sites: number;
}

export interface ListedCapability {
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  /** The name of its workaround. */
  readonly workaround: string | null;
  readonly dependents: Dependents;
}

export interface ListedSite extends SiteEntry {
  readonly labels: ReadonlyMap<string, string>;
  readonly capabilities: readonly CapabilityId[];
}

export interface ListedCapabilityAtSite {
  /** `site/capability`. */
  readonly id: string;
  readonly name: string;
  readonly criticality: Criticality;
  readonly workaround: string | null;
}
