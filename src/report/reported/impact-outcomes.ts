import type { ImpactResult } from '../../analysis/impact-result.js';
import type { KindOutcome, Loss, RegionOutcome, SiteOutcome } from '../../model/report/outcome.js';
import { firstOf } from '../../model/report/shown.js';
import type { CapabilityFates } from '../digest/capability-fates.js';
import { hitSites } from '../digest/hit-sites.js';
import { kindCourses, UNHURT } from '../digest/kind-courses.js';
import { regionTallies } from '../digest/region-tallies.js';

/** What a failure does to each kind of site, in the order of the result. */
export function kindOutcomes(result: ImpactResult): readonly KindOutcome[] {
  const courses = kindCourses(result);
  return result.summary.kinds.map(({ kind, sites, people }) => {
    const { losing, down, beforeDown, degraded } = courses.get(kind) ?? UNHURT;
    return { kind, sites, people, losing, down, beforeDown, degraded };
  });
}

/** Each fate of each capability at each kind of site, the most critical first. */
export const lossesOf = (hit: readonly CapabilityFates[]): readonly Loss[] =>
  hit.flatMap(({ impact: { id, name, criticality }, kinds }) =>
    kinds.flatMap(({ tally: { kind, sites: all }, fates }) =>
      fates.map(({ sites, people, state, degradedAfter, downAfter, bridge }): Loss => ({
        capability: id,
        name,
        criticality,
        kind,
        sites: { hit: sites, total: all.total },
        people,
        state,
        degradedAfter,
        downAfter,
        workaround:
          bridge === null
            ? null
            : { name: bridge.workaround, from: bridge.from, until: bridge.until },
      })),
    ),
  );

export const regionsOf = (result: ImpactResult): readonly RegionOutcome[] =>
  regionTallies(result).flatMap(({ tally: { kind }, regions }) =>
    regions.map(({ region, down, degraded, people }) => ({
      kind,
      region,
      sites: { down, degraded },
      people,
    })),
  );

/** How much of what a site has lost is told. */
const LOST = 6;

/** The sites that are hit and that stand for themselves alone, the worst first. O(entries of sites). */
export function namedSites(
  result: ImpactResult,
  limit: number,
): {
  readonly shown: readonly SiteOutcome[];
  readonly more: number;
} {
  const names = new Map(result.capabilities.map(({ id, name }) => [id, name]));
  const shown: SiteOutcome[] = [];
  let count = 0;
  for (const { site, of } of hitSites(result)) {
    if (site.count > 1) continue;
    count += 1;
    if (shown.length > limit) continue;
    const { state, capabilities } = of.impact;
    const namesIn = (level: 'down' | 'degraded'): readonly string[] =>
      capabilities.flatMap((each) => (each.state === level ? (names.get(each.id) ?? each.id) : []));
    const { id, name, kind, region } = site;
    const lost = firstOf(namesIn('down'), LOST);
    const degraded = firstOf(namesIn('degraded'), LOST);
    shown.push({ id, name, kind, region, count: 1, state, lost, degraded });
  }
  // That "1 more" is left out takes as much room as that one.
  return count <= limit + 1
    ? { shown, more: 0 }
    : { shown: shown.slice(0, limit), more: count - limit };
}
