import type { Assumption } from './availability-result.js';
import type { TopologySummary } from './impact-result.js';
import type { CapabilityId, ComponentId } from '../model/ids.js';
import type { Level } from '../model/state.js';

/**
 * What each component means for how available capabilities are, and what making it better would save:
 * for each capability and kind of site by itself, as people are never summed over either. Plain data.
 */
export interface ImportanceResult {
  readonly format: 'utfall-importance/1';
  readonly topology: TopologySummary;
  /** From which state on something isn't available. */
  readonly level: Level;
  readonly workarounds: 'count' | 'ignore';
  /** What was taken as perfect because it was asked for, by id. */
  readonly except: readonly string[];
  /** What was said of components that declare nothing. */
  readonly assumed: readonly Assumption[];
  /** Components that have a part in it and of which nothing says how available they are. */
  readonly perfect: readonly ComponentId[];
  /** Groups that may fail together. */
  readonly commonCauses: number;
  /** How many of each are listed; null: all. */
  readonly top: number | null;
  /** Where the budget ran out somewhere: its nodes. */
  readonly cutShortAt: number | null;
  /** In the order of capabilities by id, then of kinds. */
  readonly groups: readonly ImportanceGroup[];
}

/** A capability at the sites of a kind. */
export interface ImportanceGroup {
  readonly capability: CapabilityId;
  readonly name: string;
  readonly kind: string;
  /** By their `count`. */
  readonly sites: number;
  readonly people: number;
  /** By what sites are weighed: by whom they serve, or by their count where nothing says. */
  readonly weighedBy: 'people' | 'sites';
  /** How many of the sites state no people, and weigh nothing beside those that do. */
  readonly weightless: number;
  /** The share of time in which it is down, from 0 to 1: the mean of sites, so weighed. Null where the budget ran out. */
  readonly unavailability: number | null;
  /** That in hours a year; and times people, where anything says whom they serve. */
  readonly hoursDown: number | null;
  readonly peopleHours: number | null;
  /** How many events have a part in it, and how many changes save anything, those left out below among them. */
  readonly total: { readonly events: number; readonly changes: number };
  /** What is worst to lose, by Birnbaum's measure, first; none where the budget ran out. */
  readonly events: readonly EventImportance[];
  /** What saves most first. */
  readonly changes: readonly Improvement[];
}

/**
 * What one event means for a group whose unavailability is R: that a component fails by itself, or that
 * those of a common cause fail together. R(1) is R with the event certain, R(0) with it impossible.
 * Infinity is infinity; null is what has no value, as the capability is never down.
 */
export interface EventImportance extends ImportantEvent {
  /** The probability q of the event, from 0 to 1; null: nothing says, so that it counts as 0. */
  readonly unavailability: number | null;
  /** R(1) − R(0): how much worse it is off with the event than without. */
  readonly birnbaum: number;
  /** (R(1) − R(0)) · q / R: in what share of its down time the event decides. */
  readonly criticality: number | null;
  /**
   * In what share of its down time a minimal cut set with the event in it has come about; null as well
   * where the budget ran out.
   */
  readonly fussellVesely: number | null;
  /** R(1) / R: by how much worse it would be. */
  readonly riskAchievementWorth: number | null;
  /** R / R(0): by how much better it would be. */
  readonly riskReductionWorth: number | null;
}

export interface ImportantEvent {
  /** `helseid`; `office-server`, for each site's own at once; `a + b` for a common cause. */
  readonly id: string;
  readonly type: 'component' | 'common-cause';
  /** Every site has its own: all of them are meant. */
  readonly perSite: boolean;
}

/** A change to one event, and what that saves in a year. Exact, as R is linear in each q. */
export interface Improvement extends ImportantEvent {
  /**
   * `redundant`: with an independent second one that is as good, q²; there is no second of a common
   * cause. `twice-as-good`: with half as much down time, q/2.
   */
  readonly change: 'redundant' | 'twice-as-good';
  /** Of down time, on the average of sites. */
  readonly hours: number;
  /** Hours times people; null where nothing says whom they serve. */
  readonly peopleHours: number | null;
}
