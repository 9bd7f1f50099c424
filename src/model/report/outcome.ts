import type { Seconds } from '../duration.js';
import type { State, Level } from '../state.js';
import type { Criticality } from '../topology.js';
import type { HitCount, PeopleCount, Shown } from './shown.js';

/** What happens to the sites of one kind, at worst. */
export interface KindOutcome {
  readonly kind: string;
  readonly sites: HitCount;
  readonly people: PeopleCount;
  /** Of those that are degraded, how many have a capability that is down. */
  readonly losing: number;
  /** When those that go down do so, and when they were first degraded. */
  readonly down: Span | null;
  readonly beforeDown: Span | null;
  /** When those that are degraded only become so. */
  readonly degraded: Span | null;
}

/** The first and the last of several times. */
export interface Span {
  readonly first: Seconds;
  readonly last: Seconds;
}

/** A capability at sites of one kind that fare alike. */
export interface Loss {
  readonly capability: string;
  readonly name: string;
  readonly criticality: Criticality;
  readonly kind: string;
  /** Those that fare so, and those of the kind that have the capability. */
  readonly sites: { readonly hit: number; readonly total: number };
  /** Whom those serve that fare so; 0 where nothing says. */
  readonly people: number;
  readonly state: Level;
  readonly degradedAfter: Seconds | null;
  readonly downAfter: Seconds | null;
  /** What bears it for a time; `until` is null where it bears for ever. */
  readonly workaround: {
    readonly name: string;
    readonly from: Seconds;
    readonly until: Seconds | null;
  } | null;
}

/** Where sites are hit. */
export interface RegionOutcome {
  readonly kind: string;
  /** Null: sites of which no region is known. */
  readonly region: string | null;
  readonly sites: { readonly down: number; readonly degraded: number };
  readonly people: number;
}

/** A site that is hit. */
export interface SiteOutcome {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string | null;
  readonly count: number;
  readonly state: State;
  /** What it has lost altogether, and what is degraded, by name. */
  readonly lost: Shown<string>;
  readonly degraded: Shown<string>;
}
