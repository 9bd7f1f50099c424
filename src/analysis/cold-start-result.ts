import type { Seconds } from '../model/duration.js';
import type { CapabilityId, ComponentId } from '../model/ids.js';
import type { Criticality } from '../model/topology.js';
import type { SiteEntry, TopologySummary } from './impact-result.js';
import type { PathStep } from './spof-result.js';

/**
 * Whether everything can be started again after a total loss: see semantics, section 5, "Cold start".
 * Workarounds are left aside: what only stands on one stays down. Plain data.
 */
export interface ColdStartResult {
  readonly format: 'utfall-cold-start/1';
  readonly topology: TopologySummary;
  /** What never comes up, in the order of ids. */
  readonly stuck: {
    readonly components: readonly StuckComponent[];
    /** By the first of their sites. */
    readonly siteClasses: readonly StuckAtSites[];
  };
  /** What holds that, the shortest first, then in the order of ids. */
  readonly loops: readonly StartLoop[];
  /** Whether a shortest loop of everything that lies on any is among them; else it took too long to look. */
  readonly areAllLoops: boolean;
  /** What comes up: first all that can start at once, then what needs only that, and so on. */
  readonly rounds: readonly StartRound[];
  /** What takes longest to come up; null where nothing does. */
  readonly chain: StartChain | null;
  /** Of the components that come up, how many say how long they take to recover. */
  readonly recoveries: { readonly stated: number; readonly total: number };
}

export interface StuckComponent extends Held {
  /** One that is `perSite` stands for the own one of every site that needs it. */
  readonly id: ComponentId;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  readonly perSite: boolean;
}

/** The same is stuck at all of `sites`, which need the same. */
export interface StuckAtSites {
  readonly sites: readonly SiteEntry[];
  readonly capabilities: readonly StuckCapability[];
}

export interface StuckCapability extends Held {
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
}

interface Held {
  /** The loop that holds it, from 0 in the list of them. */
  readonly loop: number;
  /** Whether it is one of those in the loop, or waits behind it. */
  readonly isOnLoop: boolean;
}

/** Things each of which waits for the next to come up, and the last for the first. */
export interface StartLoop {
  /** From the first by id; each with where it states that it needs the next. */
  readonly steps: readonly PathStep[];
}

export interface StartRound {
  /** In the order of ids. */
  readonly components: readonly ComponentId[];
  /** In the order of ids, and at how many sites, by their count. */
  readonly capabilities: readonly {
    readonly id: CapabilityId;
    readonly sites: number;
  }[];
}

/**
 * Things each of which waits for the one before it. It is assumed that a thing starts once all that
 * it needs is well again, and that each recovers in the least time that it states, or else at once.
 */
export interface StartChain {
  /** How long it takes at least. */
  readonly lasts: Seconds;
  /** What starts at once comes first. */
  readonly steps: readonly ChainStep[];
}

export interface ChainStep {
  /** A component, or `site/capability`. */
  readonly id: string;
  /** When it can start, and when it is well again: seconds after the start of all. */
  readonly from: Seconds;
  readonly until: Seconds;
}
