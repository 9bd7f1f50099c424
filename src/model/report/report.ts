import type { CalendarDate } from '../calendar-date.js';
import type { Seconds } from '../duration.js';
import type { ClockTime } from '../scenario.js';
import type { Level } from '../state.js';
import type { Basis } from './basis.js';
import type { CauseTree } from './cause-tree.js';
import type {
  KindCourse,
  ReportedEvent,
  ReportedExpectation,
  TimedLoss,
  TimelineRow,
} from './course.js';
import type { Inventory } from './inventory.js';
import type { KindOutcome, Loss, RegionOutcome, SiteOutcome } from './outcome.js';
import type { Picture } from './picture.js';
import type { HitCount, Named, Shown } from './shown.js';
import type { DefeatedGroup, NextFailure, SinglePoint } from './weak-spot.js';

/**
 * All that an impact report says, in no language and no format: plain data, from which the page is
 * written, and which can be saved and read back. All times are in seconds after the failure or the
 * start. No list in it grows with the number of sites.
 */
export interface Report {
  readonly format: 'utfall-report/1';
  /** The day that the page bears; null: none. */
  readonly date: CalendarDate | null;
  /** The command line that makes this report; null: there was none. */
  readonly command: string | null;
  /** One at least. */
  readonly parts: readonly ReportPart[];
}

export type ReportPart = FailurePart | ScenarioPart | TopologyPart;

/** What every part says. */
interface Part {
  readonly topology: ReportedTopology;
  /** Null: nothing spreads. */
  readonly picture: Picture | null;
  readonly causes: readonly CauseTree[];
  /** Redundancy in appearance only. */
  readonly defeated: Shown<DefeatedGroup>;
  readonly singlePoints: Shown<SinglePoint>;
  readonly basis: Basis;
}

export interface ReportedTopology {
  readonly name: string | null;
  readonly components: number;
  readonly capabilities: number;
  readonly sites: number;
  readonly siteEntries: number;
}

/** What a failure does that nobody mends. */
export interface FailurePart extends Part {
  readonly type: 'failure';
  readonly imposed: Shown<Named & { readonly state: Level }>;
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  readonly components: HitCount;
  /** Every kind of site that there is. */
  readonly kinds: readonly KindOutcome[];
  /** The most critical first. */
  readonly losses: Shown<Loss>;
  /** Capabilities that are hit nowhere, by name, the most critical first. */
  readonly spared: Shown<string>;
  readonly regions: Shown<RegionOutcome>;
  readonly sites: Shown<SiteOutcome>;
  readonly next: Shown<NextFailure>;
}

/** What happened in a scenario. */
export interface ScenarioPart extends Part {
  readonly type: 'scenario';
  readonly name: string | null;
  readonly file: string | null;
  readonly start: ClockTime | null;
  readonly end: Seconds;
  /** Whether of what is uncertain the middle of its range was taken. */
  readonly middled: boolean;
  readonly events: Shown<ReportedEvent>;
  /** Those that were down or degraded at some time. */
  readonly components: HitCount;
  readonly kinds: readonly KindCourse[];
  readonly losses: Shown<TimedLoss>;
  readonly spared: Shown<string>;
  readonly timeline: Shown<TimelineRow>;
  readonly expectations: Shown<ReportedExpectation>;
  readonly met: number;
  readonly regions: Shown<RegionOutcome>;
  readonly sites: Shown<SiteOutcome>;
  /** While all that fails in the scenario has failed at once. */
  readonly next: Shown<NextFailure>;
}

/** What a topology is like. */
export interface TopologyPart extends Part {
  readonly type: 'topology';
  readonly inventory: Inventory;
  /** How many components take something by failing alone, and how many were tried. */
  readonly fatal: number;
  readonly tried: number;
  /** What never comes up again after a total loss. */
  readonly stuck: Shown<string>;
}
