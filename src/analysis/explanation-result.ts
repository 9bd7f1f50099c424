import type { Seconds } from '../model/duration.js';
import type { ComponentId, RoleId } from '../model/ids.js';
import type { Place } from '../model/locate.js';
import type { Provenance } from '../model/provenance.js';
import type { Mode } from '../model/requirement.js';
import type { Level, State } from '../model/state.js';
import type { Workaround } from '../model/topology.js';
import type { Bridge, Onsets, TopologySummary } from './impact-result.js';

/**
 * Why things are as they are. Plain data: what takes part is a list of nodes, which refer to one
 * another by their places in it. What several things rest on is there once; where things need each
 * other, the references run in a circle.
 */
export interface ExplanationResult {
  readonly format: 'utfall-explain/1';
  readonly topology: TopologySummary;
  readonly asked: {
    /** `helseid`, `office-server@langnes`, `langnes`, `langnes/log-in`. */
    readonly id: string;
    readonly name: string;
    readonly type: 'component' | 'site' | 'capability';
  };
  readonly imposed: readonly { readonly id: string; readonly state: Level }[];
  /** States are those within this time; null: those at last. */
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  /** Of a site that was asked about, one for each of its capabilities, in the order of the file. */
  readonly answers: readonly Answer[];
  readonly nodes: readonly ExplainedNode[];
}

/** What is to be said of one thing. */
export interface Answer extends Onsets {
  readonly id: string;
  readonly name: string;
  readonly state: State;
  /** Components one of which, failing too, would take it down, in the order of ids. */
  readonly atRisk: readonly string[];
  /** That of its state first. */
  readonly explanations: readonly Explanation[];
}

export interface Explanation {
  /**
   * What is explained: its `state`; where these go back by other ways, why it is degraded `before` it
   * is down, and why it would be down `without-workaround`.
   */
  readonly of: 'state' | 'before' | 'without-workaround';
  /** The place of its node. */
  readonly node: number;
}

/** A thing at a level: what is told of it, and why it is so. */
export interface ExplainedNode extends Onsets {
  readonly what: ExplainedThing;
  /** What of it is explained: of what is down, its being degraded too. */
  readonly level: State;
  /** What it is in. */
  readonly state: State;
  /** The state that is imposed on it, if that makes it so; else null. */
  readonly imposed: Level | null;
  /**
   * Degraded or down: that whose loss made it so, the earliest first, then in the order of the file;
   * none where it is imposed. Up: all that it needs, in the order of the file.
   */
  readonly reasons: readonly Reason[];
}

/** Something that is needed, and how. Its onsets are those that it brings about by itself. */
export interface Reason extends Onsets {
  /** The place of the node of what is needed. */
  readonly node: number;
  readonly effect: Level;
  readonly mode: Mode;
  /** Where the requirement stands. */
  readonly place: Place | null;
  readonly provenance: Provenance;
}

export type ExplainedThing =
  ExplainedComponent | ExplainedCapability | ExplainedRole | ExplainedGroup;

export interface ExplainedComponent {
  readonly type: 'component';
  readonly id: string;
  readonly component: ComponentId;
  readonly name: string;
  readonly place: Place;
  readonly provenance: Provenance;
}

export interface ExplainedCapability {
  readonly type: 'capability';
  /** `site/capability`. */
  readonly id: string;
  readonly name: string;
  /** What would stand in for it; null: nothing, or it doesn't count. */
  readonly workaround: Workaround | null;
  /** What its workaround does for it in this failure; null: nothing. */
  readonly bridge: Bridge | null;
  /** Told of as it would be without its workaround. */
  readonly withoutWorkaround: boolean;
  readonly place: Place;
  readonly provenance: Provenance;
}

/** A role, as the site that needs it has bound it. Its reasons are what it is bound to. */
export interface ExplainedRole {
  readonly type: 'role';
  readonly id: RoleId;
}

export interface ExplainedGroup {
  readonly type: 'group';
  readonly form: 'anyOf' | 'allOf' | 'atLeast';
  readonly needed: number;
  readonly members: number;
  /** Members that are lost at the node's level; of one that is up, those that are not up. */
  readonly lost: number;
  /** Of an `anyOf` that is up, which of its reasons it works with: the first that is up. */
  readonly active: number | null;
  /** How long a switch to another member takes. */
  readonly failover: Seconds | null;
}
