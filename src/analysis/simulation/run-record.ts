import { Simulator, type TimedEvent } from '../../engine/time/simulator.js';
import type { Seconds } from '../../model/duration.js';
import type { State } from '../../model/state.js';
import type { Change } from '../simulation-result.js';
import { causesAt } from './timed-causes.js';
import type { TimedStructure } from './timed-structure.js';

/** What becomes of the named nodes of a network in time. */
export interface RunRecord {
  /** By number; only of those that ever change. */
  readonly changes: ReadonlyMap<number, readonly Change[]>;
  /** Until when it was followed. */
  readonly end: Seconds;
}

/** A run that goes on for more instants than this is taken for one without an end. */
const MOST_INSTANTS = 1_000_000;

/** A run that goes on for ever, or for so long that nobody would wait for it. */
export class Endless extends Error {}

/**
 * Follows a network to an end, or to the last event and timer.
 *
 * @param atLeast until when it is followed, if nothing happens any more
 * @throws Restless where an instant never comes to rest; Endless
 */
export function recordRun(
  structure: TimedStructure,
  events: readonly TimedEvent[],
  end: Seconds | null,
  atLeast: Seconds,
): RunRecord {
  const simulator = new Simulator(structure.network, events);
  const changes = new Map<number, Change[]>();
  let last = atLeast;
  for (let instants = 0; simulator.next <= (end ?? Number.MAX_VALUE); instants++) {
    if (instants === MOST_INSTANTS) throw new Endless();
    const at = simulator.next;
    last = Math.max(last, at);
    for (const { node, from } of simulator.step()) {
      if (!structure.nodes.isNamed(node)) continue;
      const known = changes.get(node) ?? [];
      changes.set(node, known);
      const state = stateOf(simulator.moment.state[node] ?? 0);
      const why = causesAt(structure, simulator.moment, node, at);
      known.push({ at, from: stateOf(from), state, ...why });
    }
  }
  return { changes, end: end ?? last };
}

const STATES = ['up', 'degraded', 'down'] as const satisfies readonly State[];

const stateOf = (severity: number): State => STATES[severity] ?? 'up';
