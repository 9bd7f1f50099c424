import type { SiteEntry } from '../analysis/impact-result.js';
import type { Change, ScenarioRun, ThingRun } from '../analysis/simulation-result.js';
import type { Seconds } from '../model/duration.js';
import { byCodeUnit } from '../model/order.js';
import type { ClockTime } from '../model/scenario.js';
import { clockOrNull } from './clock-text.js';
import { isoDuration } from './duration-text.js';
import { mergeRuns, type Run } from './merge-runs.js';
import { referenceTexts, siteOfComponent } from './reference-text.js';
import { referencesTemplate } from './references-template.js';

/**
 * Changes as JSON objects, those of capabilities spread over their sites, in the order of time, then
 * of ids. What is held besides the result is an entry for each change of a thing, not for each site.
 */
export function* changesJson({ things, start }: ScenarioRun): Generator<string> {
  const sitesOf = sitesInOrder();
  for (const steps of stepsByTime(things))
    for (const { key, item, run } of mergeRuns(steps.map((step) => stepRun(step, start, sitesOf))))
      yield run.of(key, item);
}

/** A change of one thing, or of the like at many sites. */
interface Step {
  readonly thing: ThingRun['thing'];
  readonly change: Change;
}

function stepsByTime(things: readonly ThingRun[]): readonly (readonly Step[])[] {
  const byTime = new Map<Seconds, Step[]>();
  for (const { thing, changes } of things) {
    for (const change of changes) {
      const steps = byTime.get(change.at) ?? [];
      byTime.set(change.at, steps);
      steps.push({ thing, change });
    }
  }
  return [...byTime].sort(([a], [b]) => a - b).map(([, steps]) => steps);
}

/** What is written of an id; of a capability, at a site. */
type Written = (id: string, site: SiteEntry | null) => string;

/** Its sites; for a component, once without a site. */
function stepRun(
  { thing, change }: Step,
  start: ClockTime | null,
  sitesOf: (sites: readonly SiteEntry[]) => readonly SiteEntry[],
): Run<SiteEntry | null, Written> {
  const { at, state, from, by } = change;
  const head = JSON.stringify({ at: isoDuration(at), clock: clockOrNull(start, at) }).slice(0, -1);
  const told = JSON.stringify({ state, from }).slice(1, -1);
  const write = (id: string, causes: string): string =>
    `${head},"id":${JSON.stringify(id)},${told},"causes":${causes},"by":${JSON.stringify(by)}}`;
  if (thing.type === 'component') {
    const causes = JSON.stringify(referenceTexts(change.causes, siteOfComponent(thing.id)));
    return { of: (id) => write(id, causes), items: [null], keyOf: () => thing.id };
  }
  const causesAt = referencesTemplate(change.causes);
  return {
    of: (id, site) => write(id, site === null ? '[]' : causesAt(site.id)),
    items: sitesOf(thing.sites),
    keyOf: (site) => `${site?.id ?? ''}/${thing.id}`,
  };
}

/**
 * Sites in the order of what begins with their ids: `a` is before `a-b`, and yet `a-b/x` before
 * `a/x`. Each list is put in order once, however often it changes.
 */
function sitesInOrder(): (sites: readonly SiteEntry[]) => readonly SiteEntry[] {
  const ordered = new Map<readonly SiteEntry[], readonly SiteEntry[]>();
  return (sites) => {
    const known = ordered.get(sites);
    if (known !== undefined) return known;
    const inOrder = [...sites].sort((a, b) => byCodeUnit(`${a.id}/`, `${b.id}/`));
    ordered.set(sites, inOrder);
    return inOrder;
  };
}
