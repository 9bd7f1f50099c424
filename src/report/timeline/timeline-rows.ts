import type { Change, ScenarioRun, ThingRun } from '../../analysis/simulation-result.js';
import type { Seconds } from '../../model/duration.js';
import { mostCriticalFirst } from '../severity.js';
import { kindNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { shortDuration } from '../duration-text.js';

/** A row of a timeline: a component, or a capability at the sites of a kind. */
export interface TimelineRow {
  readonly label: string;
  /** Of all that it stands for. */
  readonly courses: readonly (readonly Change[])[];
  readonly words: string;
}

/** Components by when they are hit, then capabilities, the most critical first, by kind of site. */
export function timelineRows(run: ScenarioRun): {
  readonly components: readonly TimelineRow[];
  readonly capabilities: readonly TimelineRow[];
} {
  const components = run.things.flatMap(({ thing, changes }) =>
    thing.type === 'component'
      ? [{ label: thing.id, courses: [changes], words: lengthWords(changes, run.end) }]
      : [],
  );
  return { components, capabilities: capabilityRows(run) };
}

function capabilityRows({ things, lost }: ScenarioRun): readonly TimelineRow[] {
  const byKind = new Map<string, (readonly Change[])[]>();
  for (const { thing, changes } of things) {
    if (thing.type !== 'capability') continue;
    for (const kind of new Set(thing.sites.map((site) => site.kind))) {
      const key = JSON.stringify([thing.id, kind]);
      const courses = byKind.get(key) ?? [];
      byKind.set(key, courses);
      courses.push(changes);
    }
  }
  return [...lost]
    .sort((a, b) => mostCriticalFirst(a.criticality, b.criticality))
    .map(({ capability, name, kind, sites }) => ({
      label: `${name}, ${kindNoun(kind, sites.total)}`,
      courses: byKind.get(JSON.stringify([capability, kind])) ?? [],
      words: [
        ...(sites.down > 0 ? [`down at ${groupedNumber(sites.down)}`] : []),
        ...(sites.degraded > 0 ? [`degraded at ${groupedNumber(sites.degraded)}`] : []),
      ].join(', '),
    }));
}

/** For how long a thing is in each state but up: `down 15m, degraded 2h`. */
function lengthWords(changes: ThingRun['changes'], end: Seconds): string {
  const lasted = lengthsIn(changes, end);
  return [
    ...(lasted.down > 0 ? [`down ${shortDuration(lasted.down)}`] : []),
    ...(lasted.degraded > 0 ? [`degraded ${shortDuration(lasted.degraded)}`] : []),
  ].join(', ');
}

/** How long a course is degraded and down, in seconds. */
export function lengthsIn(
  changes: readonly Change[],
  end: Seconds,
): { readonly down: Seconds; readonly degraded: Seconds } {
  const lasted = { down: 0, degraded: 0 };
  for (const [i, { at, state }] of changes.entries()) {
    if (state !== 'up') lasted[state] += (changes[i + 1]?.at ?? end) - at;
  }
  return lasted;
}
