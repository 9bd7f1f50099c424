import type { Change, ScenarioRun, SimulatedThing } from '../../analysis/simulation-result.js';
import type { Seconds } from '../../model/duration.js';
import { byCodeUnit } from '../../model/order.js';
import { countsByKind } from '../digest/kind-counts.js';
import type { TimelineWords } from '../language/simulation-words.js';
import { phraseText } from '../phrase.js';
import { mostCriticalFirst } from '../severity.js';

/** A row of a timeline: a component, or a capability at the sites of a kind. */
export interface TimelineRow {
  readonly label: string;
  /** Of all that it stands for. */
  readonly courses: readonly (readonly Change[])[];
  /** What it comes to: for how long it is hit, or at how many sites. */
  readonly words: string;
}

/**
 * Components by when they are hit, then capabilities, the most critical first, by kind of site.
 * O(n log n) in the things and entries of sites.
 */
export function timelineRows(
  run: ScenarioRun,
  words: TimelineWords,
): {
  readonly components: readonly TimelineRow[];
  readonly capabilities: readonly TimelineRow[];
} {
  const components = run.things.flatMap(({ thing, changes }): TimelineRow[] =>
    thing.type === 'component'
      ? [{ label: thing.id, courses: [changes], words: lengthWords(changes, run.end, words) }]
      : [],
  );
  return { components, capabilities: capabilityRows(run, words) };
}

/** A capability at the sites of a kind at which it is hit, whatever becomes of it at each. */
interface Place {
  readonly capability: Extract<SimulatedThing, { readonly type: 'capability' }>;
  readonly kind: string;
  readonly courses: (readonly Change[])[];
  /** Sites by the worst that it is in there. */
  readonly sites: { down: number; degraded: number };
}

function capabilityRows(run: ScenarioRun, words: TimelineWords): readonly TimelineRow[] {
  // In the result only where it is lost for some time; what is hit at the very end isn't.
  const totals = new Map(
    run.lost.map(({ capability, kind, sites }) => [placeKey(capability, kind), sites.total]),
  );
  return [...placesHit(run)]
    .sort(
      ([, a], [, b]) =>
        mostCriticalFirst(a.capability.criticality, b.capability.criticality) ||
        byCodeUnit(a.capability.id, b.capability.id) ||
        byCodeUnit(a.kind, b.kind),
    )
    .map(([key, { capability, kind, courses, sites }]) => {
      const hit = sites.down + sites.degraded;
      return {
        label: phraseText(words.place(capability.name, hit, totals.get(key) ?? hit, kind)),
        courses,
        words: words.at(sites.down, sites.degraded),
      };
    });
}

function placesHit({ things }: ScenarioRun): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { thing: capability, changes } of things) {
    if (capability.type !== 'capability') continue;
    const worst = changes.some(({ state }) => state === 'down') ? 'down' : 'degraded';
    for (const [kind, { sites }] of countsByKind(capability.sites)) {
      const key = placeKey(capability.id, kind);
      const place = places.get(key) ?? {
        capability,
        kind,
        courses: [],
        sites: { down: 0, degraded: 0 },
      };
      places.set(key, place);
      place.courses.push(changes);
      place.sites[worst] += sites;
    }
  }
  return places;
}

/** No id has a space in it. */
const placeKey = (capability: string, kind: string): string => `${capability} ${kind}`;

/** For how long a thing is in each state but up: `down 15m, degraded 2h`. */
function lengthWords(changes: readonly Change[], end: Seconds, words: TimelineWords): string {
  const lasted = lengthsIn(changes, end);
  return [
    ...(lasted.down > 0 ? [words.down(lasted.down)] : []),
    ...(lasted.degraded > 0 ? [words.degraded(lasted.degraded)] : []),
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
