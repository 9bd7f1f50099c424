import type { Seconds } from '../model/duration.js';
import type { CapabilityId, ComponentId, RoleId, SiteId } from '../model/ids.js';
import type { Mode } from '../model/requirement.js';
import type { Level, State } from '../model/state.js';
import type { Criticality } from '../model/topology.js';
import type { Onsets, TopologySummary } from './impact-result.js';

/**
 * What needs what: all of it, what is around one thing, or how a failure spreads. Sites that need
 * the same share nodes. Plain data; nodes in the order of their keys by code unit, edges in that of
 * their dependents, and of one dependent as the files have them.
 */
export interface GraphResult {
  readonly format: 'utfall-graph/1';
  readonly topology: TopologySummary;
  /** Null: around nothing in particular. */
  readonly around: { readonly id: string; readonly depth: number } | null;
  /** Empty: nothing fails, and nothing has a fate. */
  readonly imposed: readonly { readonly id: string; readonly state: Level }[];
  /** States are those within this time; null: those at last. */
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  readonly nodes: readonly GraphedNode[];
  readonly edges: readonly GraphedEdge[];
}

export type GraphedNode =
  GraphedComponent | GraphedCapability | CapabilityWithoutWorkaround | GraphedRole | GraphedGroup;

interface Graphed {
  /** Like no other's: `helseid`, `office-server@langnes`, `langnes/log-in`; of groups, `helseid#1`. */
  readonly key: string;
  /** What was asked about. */
  readonly isCentre: boolean;
  readonly fate: Fate | null;
}

/** What a failure does to a node. */
export interface Fate extends Onsets {
  readonly state: State;
  readonly imposed: boolean;
}

export interface GraphedComponent extends Graphed {
  readonly type: 'component';
  readonly id: ComponentId;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  /** What its label `region` says. */
  readonly region: string | null;
  /** Each site has its own: the node stands for that of any site, or of `site` alone. */
  readonly perSite: boolean;
  readonly site: SiteId | null;
}

/** A capability at sites that need the same. */
export interface GraphedCapability extends Graphed {
  readonly type: 'capability';
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  readonly workaround: string | null;
  readonly sites: GraphedSites;
}

/** What a capability that has a workaround rests on beside it: all that it needs. */
export interface CapabilityWithoutWorkaround extends Graphed {
  readonly type: 'capability-itself';
  readonly id: CapabilityId;
}

/** A role as it is bound at some sites. */
export interface GraphedRole extends Graphed {
  readonly type: 'role';
  readonly id: RoleId;
}

export interface GraphedGroup extends Graphed {
  readonly type: 'group';
  readonly form: 'anyOf' | 'allOf' | 'atLeast';
  readonly needed: number;
  readonly members: number;
  /** How long a switch to another member takes; null where nothing says. */
  readonly failover: Seconds | null;
}

/** Sites that need the same. */
export interface GraphedSites {
  /** The first of them by its id. */
  readonly first: { readonly id: SiteId; readonly name: string };
  /** As they stand in the files. */
  readonly entries: number;
  /** By their `count`, in the order of kinds. */
  readonly kinds: readonly { readonly kind: string; readonly sites: number }[];
  /** Null: none is stated, or they are of several. */
  readonly region: string | null;
}

/** One need, as it is stated; a group's are those for its members. Nodes by their places in `nodes`. */
export interface GraphedEdge {
  readonly dependent: number;
  readonly target: number;
  /** Its place among the needs of its dependent, from 0. */
  readonly position: number;
  readonly mode: Mode;
  readonly effect: Level;
  /** From a capability to what it is without its workaround. */
  readonly workaround: boolean;
  /** What the target's fate makes of the dependent, by this need alone; null: nothing fails. */
  readonly contributes: State | null;
}
