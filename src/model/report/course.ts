import type { Seconds } from '../duration.js';
import type { Evidence } from '../provenance.js';
import type { Level, State } from '../state.js';
import type { Criticality } from '../topology.js';
import type { HitCount, Named, PeopleCount, Shown } from './shown.js';

/** Something that a scenario makes happen. */
export interface ReportedEvent {
  readonly at: Seconds;
  readonly fail: Shown<Named>;
  readonly degrade: Shown<Named>;
  readonly restore: Shown<Named>;
  readonly lasts: Seconds | null;
  readonly note: string | null;
}

/** A row of a timeline: when a thing was hit, at worst of all that it stands for. */
export interface TimelineRow {
  readonly type: 'component' | 'capability';
  readonly name: string;
  /** Of a capability: the kind of sites. */
  readonly kind: string | null;
  /** In the order of time, without overlap; what lies between them is up. */
  readonly bars: readonly { readonly from: Seconds; readonly to: Seconds; readonly state: Level }[];
}

/** What a run did to the sites of one kind: the worst that each came to. */
export interface KindCourse {
  readonly kind: string;
  readonly sites: HitCount;
  readonly people: PeopleCount;
  /** Of those degraded, how many had a capability that was down. */
  readonly losing: number;
  /** When the first was hit, and when the last was well again; null: not by the end. */
  readonly from: Seconds | null;
  readonly until: Seconds | null;
}

/** A capability at the sites of one kind, over a run. */
export interface TimedLoss {
  readonly capability: string;
  readonly name: string;
  readonly criticality: Criticality;
  readonly kind: string;
  readonly sites: HitCount;
  /** Whom the sites serve at which it was hit. */
  readonly people: number;
  readonly from: Seconds;
  /** Null: not everywhere well again by the end. */
  readonly until: Seconds | null;
  /** For how long it was down, and hit at all, at the site that had it worst. */
  readonly downFor: Seconds;
  readonly hitFor: Seconds;
  readonly peopleHours: { readonly down: number; readonly degraded: number };
  readonly workaround: { readonly name: string; readonly lasts: Seconds | null } | null;
}

/** What was expected of a run, and whether it was seen. */
export interface ReportedExpectation {
  readonly expected: ExpectedState | ExpectedOrder;
  readonly isMet: boolean;
  readonly seen: {
    readonly at: Seconds;
    readonly state: State;
    readonly causes: Shown<string>;
  } | null;
  /** Of an order: when each returned. */
  readonly returns: { readonly first: Seconds | null; readonly second: Seconds | null } | null;
  /** What it rests on and is fitted: it proves nothing. */
  readonly fitted: Shown<string>;
  readonly source: Evidence | null;
  readonly reference: string | null;
}

export interface ExpectedState {
  readonly type: 'state';
  readonly id: string;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly states: readonly State[];
}

export interface ExpectedOrder {
  readonly type: 'order';
  /** As ids: what returns first, and what after it. */
  readonly earlier: string;
  readonly later: string;
}
