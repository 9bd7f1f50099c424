import type { DurationRange, Seconds } from './duration.js';
import type { CapabilityId, ComponentId, RoleId, SiteId } from './ids.js';
import type { Provenance } from './provenance.js';
import type { Requirement } from './requirement.js';
import type { SourceRange } from './source-range.js';

/**
 * A checked topology: includes read, layers merged, defaults applied, profiles resolved.
 * Whatever an id names exists, each role that is used is bound, each group has enough members.
 * Maps keep the order of the files.
 */
export interface Topology {
  readonly name: string | null;
  readonly components: ReadonlyMap<ComponentId, Component>;
  readonly capabilities: ReadonlyMap<CapabilityId, Capability>;
  readonly sites: ReadonlyMap<SiteId, Site>;
  /** Former ids of components, to the components that now stand for them. */
  readonly formerly: ReadonlyMap<string, ComponentId>;
  readonly commonCause: readonly CommonCause[];
}

/** A thing that can fail by itself. */
export interface Component {
  readonly id: ComponentId;
  /** Its id where nothing else was given. */
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  readonly labels: ReadonlyMap<string, string>;
  readonly formerly: readonly string[];
  /** Of the component itself, its dependencies apart; null counts as perfect. */
  readonly availability: Availability | null;
  /** For how long it stays degraded after the causes of its being down are gone. */
  readonly recovery: DurationRange | null;
  /** Every site that needs it has its own. */
  readonly perSite: boolean;
  readonly requirements: readonly Requirement[];
  readonly provenance: Provenance;
  readonly range: SourceRange;
}

export type Availability =
  /** From 0 to 1. */
  | { readonly type: 'fraction'; readonly value: number }
  | { readonly type: 'times'; readonly mtbf: Seconds; readonly mttr: Seconds };

/** From best to worst to lose. */
export type Criticality = 'low' | 'medium' | 'high' | 'critical';

/** What people at a site can do. */
export interface Capability {
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  /** The availability it should have, from 0 to 1. */
  readonly target: number | null;
  readonly requirements: readonly Requirement[];
  readonly workaround: Workaround | null;
  readonly provenance: Provenance;
  readonly range: SourceRange;
}

/** Keeps a capability that is down at `degraded`. */
export interface Workaround {
  readonly name: string;
  /** Null: for ever. */
  readonly lasts: Seconds | null;
}

/** A place where people use capabilities. */
export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly kind: string;
  readonly region: string | null;
  readonly labels: ReadonlyMap<string, string>;
  /** Whom one such site serves; null where nothing says. */
  readonly people: number | null;
  /** Stands for this many alike sites, one or more. */
  readonly count: number;
  /** Shared by the sites that take all of it from one profile. */
  readonly needs: SiteNeeds;
  readonly provenance: Provenance;
  readonly range: SourceRange;
}

/** What decides how a failure reaches a site: sites that need the same have the same fate. */
export interface SiteNeeds {
  /** At least one, in the order of the file. */
  readonly capabilities: readonly CapabilityId[];
  /** What each role is bound to: a requirement without roles and capabilities. */
  readonly uses: ReadonlyMap<RoleId, Requirement>;
  /** Needed by all the site's capabilities. */
  readonly requirements: readonly Requirement[];
}

/** Components that fail together: the beta-factor model. */
export interface CommonCause {
  readonly components: readonly ComponentId[];
  /** The share of each member's unavailability that is common, from 0 to 1. */
  readonly beta: number;
  readonly range: SourceRange;
}
