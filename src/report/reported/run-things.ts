import type { Change, ScenarioRun } from '../../analysis/simulation-result.js';
import type { Level } from '../../model/state.js';
import { capabilityKey, componentKey, type PictureThing } from './picture-things.js';
import { kindsHit, type KindHit } from './kinds-hit.js';

/** What a run hits, for a picture, each at its worst: components, then capabilities at kinds of site. */
export function runThings(run: ScenarioRun): readonly PictureThing[] {
  const things = new Map<string, PictureThing>();
  for (const { thing, changes } of run.things) {
    if (thing.type !== 'component') continue;
    const key = componentKey(thing.id);
    const { state, by, after } = worstOf(changes);
    const known = things.get(key);
    things.set(key, {
      key,
      role: by === 'imposed' || known?.role === 'imposed' ? 'imposed' : 'component',
      state: known?.state === 'down' ? 'down' : state,
      name: thing.name,
      kind: thing.kind,
      sites: null,
      after: Math.min(after, known?.after ?? Infinity),
      causes: [...(known?.causes ?? []), ...causesOf(changes, null)],
    });
  }
  return [...things.values(), ...kindsHit(run).map(capabilityThing)];
}

function capabilityThing({ capability, kind, sites, runs }: KindHit): PictureThing {
  return {
    key: capabilityKey(capability.id, kind),
    role: 'capability',
    state: sites.down > 0 ? 'down' : 'degraded',
    name: capability.name,
    kind,
    sites,
    after: runs.reduce((least, { changes }) => Math.min(least, worstOf(changes).after), Infinity),
    causes: [...new Set(runs.flatMap(({ changes }) => causesOf(changes, kind)))],
  };
}

/** The worst that a thing comes to, what makes it so then, and when it first leaves up. */
export function worstOf(changes: readonly Change[]): {
  readonly state: Level;
  readonly by: Change['by'];
  readonly after: number;
} {
  const down = changes.find(({ state }) => state === 'down');
  const hit = changes.find(({ state }) => state !== 'up');
  return {
    state: down === undefined ? 'degraded' : 'down',
    by: (down ?? hit)?.by ?? null,
    after: hit?.at ?? 0,
  };
}

/** Keys of what makes it worse at any time. */
const causesOf = (changes: readonly Change[], kind: string | null): readonly string[] => [
  ...new Set(
    changes.flatMap(({ causes }) =>
      causes.map(({ type, id }) =>
        type === 'capability' ? capabilityKey(id, kind ?? '') : componentKey(id),
      ),
    ),
  ),
];
