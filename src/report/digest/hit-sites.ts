import type { ImpactResult, SiteClassImpact, SiteEntry } from '../../analysis/impact-result.js';
import { groupedBy } from '../grouped-by.js';
import { mergeRuns } from '../merge-runs.js';
import { worstFirst } from '../severity.js';

export interface HitSite {
  readonly site: SiteEntry;
  readonly of: HitClass;
}

/** A class of sites that are hit, and how many of their capabilities are down and degraded. */
export interface HitClass {
  readonly impact: SiteClassImpact;
  readonly down: number;
  readonly degraded: number;
}

/**
 * The sites that are hit, those first that are down or have most capabilities down; of the same
 * badness in the order of ids. One at a time: they are not kept.
 */
export function* hitSites({ siteClasses }: ImpactResult): Generator<HitSite> {
  const classes = siteClasses.filter(({ state }) => state !== 'up').map(hitClass);
  for (const group of groupedBy(classes.sort(byBadness), badnessKey)) {
    const runs = group.map((of) => ({
      of,
      items: of.impact.sites,
      keyOf: ({ id }: SiteEntry) => id,
    }));
    for (const { item, run } of mergeRuns(runs)) yield { site: item, of: run.of };
  }
}

/** How many there are, as they stand in the files. */
export const hitSiteEntries = ({ siteClasses }: ImpactResult): number =>
  siteClasses.reduce((sum, { state, sites }) => sum + (state === 'up' ? 0 : sites.length), 0);

function hitClass(impact: SiteClassImpact): HitClass {
  let down = 0;
  let degraded = 0;
  for (const { state } of impact.capabilities) {
    if (state === 'down') down += 1;
    if (state === 'degraded') degraded += 1;
  }
  return { impact, down, degraded };
}

const byBadness = (a: HitClass, b: HitClass): number =>
  worstFirst(a.impact.state, b.impact.state) || b.down - a.down || b.degraded - a.degraded;

const badnessKey = ({ impact, down, degraded }: HitClass): string =>
  `${impact.state} ${String(down)} ${String(degraded)}`;
