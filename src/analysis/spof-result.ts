import type { Seconds } from '../model/duration.js';
import type { CapabilityId, SiteId } from '../model/ids.js';
import type { Place } from '../model/locate.js';
import type { Level } from '../model/state.js';
import type { Criticality } from '../model/topology.js';

/**
 * What the failure of each component alone takes, ranked, and the groups that are redundant in
 * appearance only. Plain data. Taken is a capability at a site that comes to `level` within the
 * horizon, and that what is `given` hasn't taken already.
 */
export interface SpofResult {
  readonly format: 'utfall-spof/1';
  readonly topology: SpofTopology;
  /** What has failed already, by id. */
  readonly given: readonly string[];
  /** What was taken as perfect, and so not tried, by id. */
  readonly except: readonly string[];
  readonly level: Level;
  /** Only what is taken within this time; null: at last. */
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  /** How many components were tried; one that sites have their own of is one. */
  readonly tried: number;
  /** How many failures take something, those left out of `failures` among them. */
  readonly fatal: number;
  /** Those that take something, the worst first, as many as were asked for. */
  readonly failures: readonly Failure[];
  /** In the order of groups, then of what defeats them. */
  readonly falseRedundancies: readonly FalseRedundancy[];
}

export interface SpofTopology {
  readonly name: string | null;
  readonly components: number;
  /** Of those asked about: how many, and how many sites have one of them, weighed by `count`. */
  readonly capabilities: number;
  readonly sites: number;
}

/** A component whose failure alone takes something. */
export interface Failure {
  /** A site's own one is told as `component@site`. */
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  /** The site whose own one it is; null for a component of all. */
  readonly site: SiteId | null;
  /** The same object for all who take the same. */
  readonly toll: Toll;
  readonly save: Save | null;
}

/** What a failure takes. */
export interface Toll {
  /** Capabilities times the sites at which they are taken. */
  readonly pairs: number;
  /** Sites at which anything is taken. */
  readonly sites: number;
  /** The worst of the capabilities that are taken. */
  readonly criticality: Criticality;
  /** When the first of them is. */
  readonly after: Seconds;
  /** Sites at which anything is taken, and the people whom they serve. */
  readonly kinds: readonly KindToll[];
  /** Those that are taken anywhere, in the order of ids. */
  readonly capabilities: readonly CapabilityToll[];
}

export interface CapabilityToll {
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  /** Of kinds at which it is taken. */
  readonly kinds: readonly KindToll[];
}

/** Sites of one kind: how many there are to be asked about, and how many are taken. */
export interface KindToll {
  readonly kind: string;
  readonly sites: { readonly total: number; readonly taken: number };
  readonly people: { readonly total: number; readonly affected: number };
}

/** The dependency whose having an independent alternative would save most sites from a failure. */
export interface Save {
  /** Whose dependency it is, and on what: as ids, a role as `use:role`. */
  readonly dependent: string;
  readonly on: string;
  readonly at: Place;
  /** Further places that state it alike: for other sites, in rows of a table. */
  readonly alike: number;
  /** Sites that nothing would be taken from, and capabilities times sites. */
  readonly sites: number;
  readonly pairs: number;
}

/** A group that should bear the loss of a member, and a component whose failure alone defeats it. */
export interface FalseRedundancy {
  /** `owner#n`: the n-th group of its requirements, from 1, as they are read. */
  readonly group: string;
  readonly form: 'anyOf' | 'allOf' | 'atLeast';
  readonly needed: number;
  readonly members: number;
  readonly at: Place;
  readonly defeatedBy: string;
  /** Sites at which it is defeated, where it is theirs; null for a component's. */
  readonly sites: number | null;
  /** For each member that is lost, the way to what defeats the group. */
  readonly witness: readonly WitnessPath[];
}

export interface WitnessPath {
  /** A component or capability, a role as `use:role`, or a group. */
  readonly member: string;
  /** From the member to what fails, both among them; groups and roles are looked through. */
  readonly path: readonly PathStep[];
}

/** A thing on the way from what is lost to what failed. */
export interface PathStep {
  /** A component, `component@site`, or `site/capability`. */
  readonly id: string;
  /** Where it states that it needs the next; of the last, where that itself stands. */
  readonly place: Place | null;
}
