import type { Seconds } from '../model/duration.js';
import type { CapabilityId, ComponentId } from '../model/ids.js';
import type { Place } from '../model/locate.js';
import type { Provenance } from '../model/provenance.js';
import type { ClockTime } from '../model/scenario.js';
import type { State } from '../model/state.js';
import type { Criticality } from '../model/topology.js';
import type { Reference, SiteEntry, TopologySummary } from './impact-result.js';
import type { Sampled } from './sampled-result.js';

/** Scenarios, each followed through time. Plain data. All times are in seconds after the start. */
export interface SimulationResult {
  readonly format: 'utfall-simulation/1';
  /** In the order in which they were given. */
  readonly scenarios: readonly ScenarioRun[];
}

export interface ScenarioRun {
  readonly name: string | null;
  /** The file that states it; null where the command line does. */
  readonly file: string | null;
  readonly topology: TopologySummary;
  /** What the clock says at the start; null: nothing does. */
  readonly start: ClockTime | null;
  /** Until when it was followed: what happens then is in it. */
  readonly end: Seconds;
  /** What happens, in the order of time. */
  readonly events: readonly RunEvent[];
  /** What there is to follow, each with what becomes of it; those that stay up are left out. */
  readonly things: readonly ThingRun[];
  readonly expectations: readonly ExpectationOutcome[];
  /** By capability in the order of ids, then by kind of site; only where something is lost. */
  readonly lost: readonly LostTime[];
  /** Whether a length of time was uncertain, and the middle of its range was taken. */
  readonly middled: boolean;
  /** What else may come of it, where what is uncertain was drawn; null: it wasn't asked. */
  readonly sampled: Sampled | null;
}

export interface RunEvent {
  readonly at: Seconds;
  /** As they were selected: ids of components, or `component@site`. */
  readonly fail: readonly string[];
  readonly degrade: readonly string[];
  readonly restore: readonly string[];
  /** For how long what begins is imposed; null: until it is restored. */
  readonly lasts: Seconds | null;
  readonly note: string | null;
}

/** What becomes of a thing in time. */
export interface ThingRun {
  readonly thing: SimulatedThing;
  /** In the order of time: net changes, one an instant at most. Before the first, it is up. */
  readonly changes: readonly Change[];
}

export type SimulatedThing =
  | {
      readonly type: 'component';
      /** Of one that every site has its own of: of each; or `component@site`, where that fares apart. */
      readonly id: string;
      readonly component: ComponentId;
      readonly name: string;
      readonly kind: string | null;
      readonly owner: string | null;
    }
  | {
      readonly type: 'capability';
      readonly id: CapabilityId;
      readonly name: string;
      readonly criticality: Criticality;
      /** The same fate at all of these. */
      readonly sites: readonly SiteEntry[];
    };

export interface Change {
  readonly at: Seconds;
  readonly from: State;
  readonly state: State;
  /** The direct causes of its state then; none for what is up, is imposed, or is recovering. */
  readonly causes: readonly Reference[];
  /** What else makes it so. */
  readonly by: 'causes' | 'imposed' | 'recovery' | null;
}

/** Whether what was expected was seen. */
export interface ExpectationOutcome {
  readonly expected:
    | {
        readonly type: 'state';
        readonly id: string;
        readonly from: Seconds;
        readonly to: Seconds;
        readonly states: readonly State[];
      }
    | { readonly type: 'order'; readonly first: string; readonly second: string };
  readonly provenance: Provenance;
  readonly place: Place | null;
  readonly isMet: boolean;
  /** What was seen instead, at the first time at which it wasn't met; null where it was, or of an order. */
  readonly seen: {
    readonly at: Seconds;
    readonly state: State;
    /** Why it was in that state then, as ids. */
    readonly causes: readonly string[];
    /** What else made it so. */
    readonly by: Change['by'];
  } | null;
  /** Of an order: when each left up first and returned last; null: it never did. */
  readonly returns: {
    readonly first: Seconds | null;
    readonly second: Seconds | null;
  } | null;
  /** Components on which it rests and of which something is fitted: it proves nothing. In the order of ids. */
  readonly fitted: readonly ComponentId[];
}

/** For how long a capability was lost at the sites of a kind, all of them together. */
export interface LostTime {
  readonly capability: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  readonly kind: string;
  /** Sites at which it was down at some time, and those that have it. */
  readonly sites: { readonly total: number; readonly down: number; readonly degraded: number };
  /** People times hours. */
  readonly peopleHours: { readonly down: number; readonly degraded: number };
  readonly siteHours: { readonly down: number; readonly degraded: number };
}
