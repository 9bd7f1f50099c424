import type { Sampled } from '../../analysis/sampled-result.js';
import type { ExpectationOutcome, RunEvent } from '../../analysis/simulation-result.js';
import type { Seconds } from '../../model/duration.js';
import type { Times } from './figures.js';
import type { Phrase } from '../phrase.js';

/** All the words of `simulate`. */
export interface SimulationWords {
  /** `helseid and bankid fail for 2h: a note`. */
  readonly event: (event: RunEvent) => Phrase;
  readonly nothingHappens: string;
  readonly basis: SimulationBasisWords;
  readonly timeline: TimelineWords;
  readonly lost: LostTimeWords;
  readonly sampled: SampledWords;
  readonly expectations: ExpectationWords;
}

/** What a run rests on and comes to, in a few words each. */
export interface SimulationBasisWords {
  readonly workaroundsCounted: string;
  /** How many of the expectations aren't met. */
  readonly verdict: (failed: number, total: number) => string;
  /** Of what is uncertain. */
  readonly middled: string;
}

export interface TimelineWords {
  readonly heading: string;
  /** From when to when, with the day, which all other times of it leave out. */
  readonly span: (times: Times, end: Seconds) => string;
  /** After an event beyond the end. */
  readonly unfollowed: string;
  readonly nothingHit: string;
  /** A capability at some of the sites of a kind. */
  readonly place: (name: string, hit: number, total: number, kind: string) => Phrase;
  /** At how many sites it is in which state; without what is 0. */
  readonly at: (down: number, degraded: number) => string;
  readonly down: (lasts: Seconds) => string;
  readonly degraded: (lasts: Seconds) => string;
}

export interface LostTimeWords {
  /** The components that were hit longest; and how many were. */
  readonly longest: string;
  readonly ofComponents: (hit: number) => string;
  readonly heading: string;
  readonly gist: string;
  /** A capability at the sites of a kind, of which hours of people or, without those, of sites are told. */
  readonly place: (name: string, total: number, kind: string, unit: 'people' | 'sites') => Phrase;
}

export interface SampledWords {
  readonly heading: string;
  readonly gist: (sampled: Sampled) => string;
  readonly siteTime: string;
  readonly peopleHours: string;
  /** At the head of a column: in which share of the runs it is anything. */
  readonly inRuns: string;
  /** Where it was down longest. */
  readonly longest: string;
}

export interface ExpectationWords {
  readonly heading: string;
  readonly gist: (met: number, total: number) => string;
  /** In how many of the runs it was met. */
  readonly metIn: (share: string) => string;
  /** The same whether it was seen or not: `12:38: citizens/log-in is degraded or down`. */
  readonly expected: (outcome: ExpectationOutcome, times: Times) => Phrase;
  /** What was seen instead, and why. Null where it was as expected. */
  readonly seen: (outcome: ExpectationOutcome, times: Times) => Phrase | null;
  /** What is fitted of that on which it rests. */
  readonly fitted: (ids: readonly string[]) => Phrase;
}
