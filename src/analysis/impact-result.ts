import type { Seconds } from '../model/duration.js';
import type { CapabilityId, ComponentId, SiteId } from '../model/ids.js';
import type { Level, State } from '../model/state.js';
import type { Criticality } from '../model/topology.js';

/**
 * Who is hit by a failure, how badly and from when. Plain data; lists hold only what is not up
 * or is at risk, in the order of ids by code unit.
 *
 * Sites that need the same share one entry (a class), so that a million sites on forty systems
 * make some forty classes here; reports spread them over sites as they write.
 */
export interface ImpactResult {
  readonly format: 'utfall-impact/1';
  readonly topology: TopologySummary;
  readonly imposed: readonly { readonly id: string; readonly state: Level }[];
  /** States are those within this time; null: those at last. */
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  readonly summary: ImpactSummary;
  /** Takeovers that the failure causes. */
  readonly pauses: readonly Pause[];
  readonly components: readonly ComponentImpact[];
  readonly capabilities: readonly CapabilityImpact[];
  readonly siteClasses: readonly SiteClassImpact[];
}

export interface TopologySummary {
  readonly name: string | null;
  readonly components: number;
  readonly capabilities: number;
  /** Weighed by `count`. */
  readonly sites: number;
  /** As they stand in the files. */
  readonly siteEntries: number;
}

export interface ImpactSummary {
  readonly components: {
    readonly total: number;
    readonly down: number;
    readonly degraded: number;
    readonly atRisk: number;
  };
  readonly sites: Tally;
  /** Every kind of site that there is. */
  readonly kinds: readonly KindTally[];
}

/** Sites, weighed by their `count`. */
export interface Tally {
  readonly total: number;
  readonly down: number;
  readonly degraded: number;
}

/** Sites of one kind, and the people whom they serve. Never summed over kinds. */
export interface KindTally {
  readonly kind: string;
  readonly sites: Tally;
  readonly people: { readonly total: number; readonly affected: number };
}

/** While a group that `id` needs switches to another member. */
export interface Pause {
  readonly id: Reference;
  readonly lasts: Seconds;
  /** Where `id` is a site's own, the sites that it happens at; none for a component of all. */
  readonly sites: readonly SiteEntry[];
}

/** When a thing first is at least degraded, and when it first is down; null: never. */
export interface Onsets {
  readonly degradedAfter: Seconds | null;
  readonly downAfter: Seconds | null;
}

export interface ComponentImpact extends Onsets {
  /** An own one that fares otherwise than the rest stands apart, as `component@site`. */
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  readonly state: State;
  readonly atRisk: readonly Reference[];
  readonly causes: readonly Reference[];
}

/** A capability, over all sites that have it. */
export interface CapabilityImpact {
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  /** The kinds of site at which it is not up or at risk; totals are of the sites that have it. */
  readonly kinds: readonly KindTally[];
}

/** The same fate at all of `sites`. */
export interface SiteClassImpact {
  readonly state: State;
  readonly capabilities: readonly SiteCapabilityImpact[];
  readonly sites: readonly SiteEntry[];
}

export interface SiteEntry {
  readonly id: SiteId;
  readonly name: string;
  readonly kind: string;
  readonly region: string | null;
  readonly count: number;
  readonly people: number | null;
}

export interface SiteCapabilityImpact extends Onsets {
  readonly id: CapabilityId;
  readonly state: State;
  readonly atRisk: readonly Reference[];
  /** The name of its workaround, while `state` rests on it. */
  readonly workaround: string | null;
  /** What its workaround does for it at any time, within the horizon or not; null: nothing. */
  readonly bridge: Bridge | null;
  readonly causes: readonly Reference[];
}

/** A workaround in use: the capability would be down without it. */
export interface Bridge {
  readonly workaround: string;
  readonly from: Seconds;
  /** When it is used up; null: never. */
  readonly until: Seconds | null;
}

/**
 * A thing as results name it. In an entry for a class of sites, `own` and `capability` mean
 * those of the very site that is looked at; so a list is in the order of ids only once it is
 * told for a site.
 */
export type Reference =
  /** As `components` lists it. */
  | { readonly type: 'component'; readonly id: string }
  /** The site's own one of a component that is `perSite`: `component@site`. */
  | { readonly type: 'own'; readonly id: ComponentId }
  /** Another capability of the site: `site/capability`. */
  | { readonly type: 'capability'; readonly id: CapabilityId };
