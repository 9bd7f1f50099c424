import type { SiteId } from '../../model/ids.js';
import type { Topology } from '../../model/topology.js';
import type { SiteRun } from '../report-answers-result.js';
import { mergedCourse } from '../simulation/site-course.js';
import type { Change, ScenarioRun } from '../simulation-result.js';

/** What becomes of sites as a whole, of those at which anything changes. O(changes). */
export function siteRuns({ sites }: Topology, { things }: ScenarioRun): readonly SiteRun[] {
  const classes = new Map<
    SiteId,
    { sites: SiteRun['sites']; courses: (readonly Change[])[]; capabilities: number }
  >();
  for (const { thing, changes } of things) {
    if (thing.type === 'component') continue;
    const [first] = thing.sites;
    if (first === undefined) continue;
    const known = classes.get(first.id) ?? {
      sites: thing.sites,
      courses: [],
      capabilities: sites.get(first.id)?.needs.capabilities.length ?? 0,
    };
    classes.set(first.id, known);
    known.courses.push(changes);
  }
  return [...classes.values()].map(({ sites: alike, courses, capabilities }) => {
    const unchanged = Array.from({ length: capabilities - courses.length }, () => NONE);
    return { sites: alike, changes: mergedCourse([...courses, ...unchanged]) };
  });
}

const NONE: readonly Change[] = [];
