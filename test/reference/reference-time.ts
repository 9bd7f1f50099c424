import type { Seconds } from '../../src/model/duration.js';
import { dependenciesIn } from '../../src/model/dependencies-in.js';
import { byCodeUnit } from '../../src/model/order.js';
import type { State } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import { imposedOn, impositionsOf, type ReferenceEvent } from './imposed-in-time.js';
import { ALL_UP, evaluate, type Memory } from './reference-evaluation.js';
import { timedThings, type TimedThing } from './timed-things.js';

/** The net change of a thing in an instant. */
export interface ReferenceChange {
  readonly at: Seconds;
  /** `component`, `component@site` or `site/capability`. */
  readonly id: string;
  readonly state: State;
}

/**
 * At an instant the evaluations go round in a circle: section 5 gives it no state. No topology is
 * known that does: after the first evaluation of an instant things should only get better, as a
 * thing that was down before is held back by that alone, and a takeover adds what was lost already.
 */
export class NoRest extends Error {}

/**
 * A second reading of semantics.md, section 5, to hold the simulation against: no network, no
 * classes, no queue of timers. Everything at every site is evaluated anew at every instant at
 * which anything could change, until nothing does.
 *
 * @param end the last instant that is looked at; null: the last event or timer
 * @returns in the order of time, within an instant in that of ids
 * @throws NoRest
 */
export function referenceRun(
  topology: Topology,
  events: readonly ReferenceEvent[],
  end: Seconds | null,
): readonly ReferenceChange[] {
  const things = timedThings(topology);
  const impositions = impositionsOf(topology, events);
  const begins = impositions.flatMap(({ from, to }) => [from, to]);
  const borne = lengths(things);
  const changes: ReferenceChange[] = [];
  let memory = ALL_UP;
  for (let now = Math.min(...begins); now <= (end ?? Number.MAX_VALUE);) {
    const imposed = (thing: string): State => imposedOn(impositions, thing, now);
    const next = atRest((before) => evaluate(things, imposed, before, now), memory);
    for (const { id, type } of [...things].sort((a, b) => byCodeUnit(a.id, b.id))) {
      const state = next.states.get(id) ?? 'up';
      if (type !== 'role' && state !== (memory.states.get(id) ?? 'up')) {
        changes.push({ at: now, id, state });
      }
    }
    memory = next;
    now = Math.min(...[...begins, ...timers(memory, borne)].filter((time) => time > now));
  }
  return changes;
}

/** "… again, with that as *before*, until nothing changes". */
function atRest(evaluateAfter: (before: Memory) => Memory, before: Memory): Memory {
  const seen = new Set<string>();
  for (let memory = before; ;) {
    const next = evaluateAfter(memory);
    const known = written(next);
    if (known === written(memory)) return next;
    if (seen.has(known)) throw new NoRest(known);
    seen.add(known);
    memory = next;
  }
}

const written = (memory: Memory): string =>
  JSON.stringify(memory, (_key, value: unknown) => (value instanceof Map ? [...value] : value));

/**
 * When something may run out: at all lengths that anything bears, after all times at which
 * anything went down, whether the one bears the other or not. An instant too many changes nothing.
 */
const timers = (memory: Memory, borne: readonly Seconds[]): readonly Seconds[] => [
  ...[...memory.downSince.values(), ...memory.itselfDownSince.values()].flatMap((since) =>
    borne.map((length) => since + length),
  ),
  ...memory.recoversAt.values(),
  ...[...memory.switches.values()].flatMap(({ takeover }) =>
    takeover === null ? [] : [takeover.until],
  ),
];

const lengths = (things: readonly TimedThing[]): readonly Seconds[] => [
  ...new Set(
    things.flatMap(({ requirements, workaround }) => [
      ...[...dependenciesIn(requirements)].flatMap(({ mode }) =>
        'tolerates' in mode ? [mode.tolerates] : [],
      ),
      ...(typeof workaround?.lasts === 'number' ? [workaround.lasts] : []),
    ]),
  ),
];
