import type { Seconds } from '../model/duration.js';
import type { ComponentId, SiteId } from '../model/ids.js';
import type { Level } from '../model/state.js';
import type { TopologySummary } from './impact-result.js';

/**
 * The smallest sets of components whose joint failure brings things to a level: their minimal cut
 * sets. All of them are counted; so many as were asked for are listed.
 */
export interface CutSetsResult {
  readonly format: 'utfall-cutsets/1';
  readonly topology: TopologySummary;
  readonly level: Level;
  /** Only what is lost within this time; null: at last. */
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  /** What was taken as perfect, by id. */
  readonly except: readonly string[];
  /** Only sets of so many components are listed, or fewer; null: of any number. */
  readonly order: number | null;
  /** How many are listed for each thing; null: all. */
  readonly top: number | null;
  /** Whether each set that is listed was propagated, as it is where a time is set. */
  readonly verified: boolean;
  /** Components of cut sets that declare no availability: they count as perfect, so that no set with one is likely. */
  readonly perfect: readonly ComponentId[];
  /** In the order of the first thing of each. */
  readonly targets: readonly CutSetsOfAlike[];
}

/** The cut sets of things that are lost alike. */
export interface CutSetsOfAlike {
  /** In the order of ids; one at least. */
  readonly things: readonly LostThing[];
  /** How many minimal cut sets there are; null where that isn't known, as the analysis was cut short. */
  readonly count: bigint | null;
  /** How many of one component, of two, and so on; where it was cut short, as far as is known. */
  readonly byOrder: readonly bigint[];
  /** How many are listed. */
  readonly listed: bigint;
  /**
   * By size, then by probability, the greatest first, then by ids. There may be billions: they are made
   * while they are gone through, each time anew.
   */
  readonly cutSets: Iterable<CutSet>;
  readonly truncated: Truncation | null;
}

/** A component, a site's own one, or a capability at a site. */
export interface LostThing {
  /** `helseid`, `office-server@langnes`, `langnes/log-in`. */
  readonly id: string;
  /** Whose own components are meant in its cut sets. */
  readonly site: SiteId | null;
}

export interface CutSet {
  /** In the order of ids. */
  readonly components: readonly CutComponent[];
  /** That all of them are down at once, each by itself, common causes left aside. */
  readonly probability: number;
}

export interface CutComponent {
  readonly id: ComponentId;
  /** Every site has its own; it is that of the site that is asked about, unless one is named. */
  readonly perSite: boolean;
  readonly site: SiteId | null;
}

/** How a result about a thing names a component: a site's own one as `component@site`. */
export const cutComponentName = (
  { id, perSite, site }: CutComponent,
  asked: Pick<LostThing, 'site'>,
): string => {
  const own = site ?? (perSite ? asked.site : null);
  return own === null ? id : `${id}@${own}`;
};

/** Where a budget ran out, and what is known all the same. */
export interface Truncation {
  /** Of diagrams. */
  readonly nodes: number;
  /** All sets of so many components, or fewer, are known. */
  readonly completeUpToOrder: number;
  /** Between which the probability lies that the thing is lost. */
  readonly probability: { readonly atLeast: number; readonly atMost: number };
}
