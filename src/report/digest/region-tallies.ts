import type { ImpactResult, KindTally, SiteEntry } from '../../analysis/impact-result.js';
import { byCodeUnit } from '../../model/order.js';
import type { Level } from '../../model/state.js';

/** The sites of one kind, of which some are hit, and where those are. */
export interface KindRegions {
  readonly tally: KindTally;
  /** Those with most sites down first, then those with most degraded; no region last. */
  readonly regions: readonly RegionTally[];
}

/** The sites of one kind in one region that are hit. */
export interface RegionTally {
  /** Null: sites of which no region is known. */
  readonly region: string | null;
  readonly down: number;
  readonly degraded: number;
  readonly people: number;
}

/** Where the sites are that are hit, in the order of kinds of the result. O(entries of sites). */
export function regionTallies({ summary, siteClasses }: ImpactResult): readonly KindRegions[] {
  const kinds = new Map<string, Map<string | null, RegionTally>>();
  for (const { state, sites } of siteClasses)
    if (state !== 'up') for (const site of sites) addSite(kinds, site, state);
  return summary.kinds
    .filter(({ sites }) => sites.down + sites.degraded > 0)
    .map((tally) => ({
      tally,
      regions: [...(kinds.get(tally.kind)?.values() ?? [])].sort(mostHitFirst),
    }));
}

function addSite(
  kinds: Map<string, Map<string | null, RegionTally>>,
  { kind, region, count, people }: SiteEntry,
  state: Level,
): void {
  const regions = kinds.get(kind) ?? new Map<string | null, RegionTally>();
  kinds.set(kind, regions);
  const before = regions.get(region) ?? { region, down: 0, degraded: 0, people: 0 };
  regions.set(region, {
    ...before,
    [state]: before[state] + count,
    people: before.people + count * (people ?? 0),
  });
}

const mostHitFirst = (a: RegionTally, b: RegionTally): number =>
  Number(a.region === null) - Number(b.region === null) ||
  b.down - a.down ||
  b.degraded - a.degraded ||
  byCodeUnit(a.region ?? '', b.region ?? '');
