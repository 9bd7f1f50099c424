import type { CapabilityId, ComponentId, SiteId } from '../model/ids.js';
import type { Level } from '../model/state.js';
import type { TopologySummary } from './impact-result.js';

/**
 * How much of the time capabilities can be used at sites: that components fail independently, but for
 * common causes, and that all is seen at last, however long that takes. What bears outages for a while
 * is better than that: it is a lower bound.
 */
export interface AvailabilityResult {
  readonly format: 'utfall-availability/1';
  readonly topology: TopologySummary;
  /** From which state on something isn't available. */
  readonly level: Level;
  readonly workarounds: 'count' | 'ignore';
  /** What was taken as perfect because it was asked for, by id. */
  readonly except: readonly string[];
  /** What was said of components that declare nothing. */
  readonly assumed: readonly Assumption[];
  /** Components that have a part in it and of which nothing says how available they are: they count as perfect. */
  readonly perfect: readonly ComponentId[];
  /** Groups that may fail together. */
  readonly commonCauses: number;
  /** Where the budget ran out somewhere: its nodes. */
  readonly cutShortAt: number | null;
  /** In the order of capabilities by id, then of kinds. */
  readonly kinds: readonly CapabilityAtKind[];
  /** In the order of the first thing of each. */
  readonly classes: readonly AvailabilityOfAlike[];
}

/** That components which declare no availability have this one. */
export interface Assumption {
  /** As it was asked for. */
  readonly selector: string;
  /** From 0 to 1. */
  readonly availability: number;
  /** Those that it is about: what declares its own isn't among them. */
  readonly components: readonly ComponentId[];
}

/** A capability at sites at which it is lost alike. */
export interface AvailabilityOfAlike extends Estimate {
  readonly capability: CapabilityId;
  /** What the capability should have; null where nothing says. */
  readonly target: number | null;
  /** In the order of ids; one at least. */
  readonly sites: readonly WeighedSite[];
}

/** An availability, from 0 to 1. */
export interface Estimate {
  /** Where it was cut short, what it is at least. */
  readonly availability: number;
  readonly method: 'exact' | 'bounds';
  /** The same where it is exact. */
  readonly atMost: number;
}

export interface WeighedSite {
  readonly id: SiteId;
  readonly kind: string;
  readonly count: number;
  /** Whom one such site serves; null where nothing says. */
  readonly people: number | null;
}

/** A capability at all sites of a kind that were asked about. */
export interface CapabilityAtKind {
  readonly capability: CapabilityId;
  readonly name: string;
  readonly kind: string;
  readonly target: number | null;
  /** By their `count`. */
  readonly sites: number;
  /** How many of them are certainly below the target. */
  readonly below: number;
  readonly people: number;
  /** `bounds` where the budget ran out at any of them: it is better, then, by no one knows how much. */
  readonly method: Estimate['method'];
  readonly availability: {
    /** Of sites, each weighed by its `count`. */
    readonly mean: number;
    readonly worst: number;
    readonly best: number;
  };
  /** At a site, on the average. */
  readonly hoursDown: number;
  /** Hours times people who go without it, a year. */
  readonly peopleHours: number;
}

/** A year has 365 days. */
export const HOURS_A_YEAR = 8760;

/** What only the rounding of sums takes from an availability is no less than it should be. */
const ROUNDING = 1e-12;

export const isBelow = (availability: number, target: number): boolean =>
  availability < target - ROUNDING;
