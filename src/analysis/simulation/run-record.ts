import type { Moment } from '../../engine/time/moment.js';
import { Simulator, type TimedEvent } from '../../engine/time/simulator.js';
import type { TimedNetwork } from '../../engine/time/timed-network.js';
import type { Seconds } from '../../model/duration.js';
import type { State } from '../../model/state.js';
import type { Change } from '../simulation-result.js';

/** What becomes of the nodes of a network in time. */
export interface RunRecord {
  /** By number; only of those that ever change. */
  readonly changes: ReadonlyMap<number, readonly Change[]>;
  /** Until when it was followed. */
  readonly end: Seconds;
}

/** How far a network is followed. */
export interface Span {
  /** Null: to the last event and timer. */
  readonly end: Seconds | null;
  /** Without an end: until when it is followed at least, if nothing happens any more. */
  readonly atLeast: Seconds;
}

/** How much is written down of a run. */
export interface Recording {
  /** Whether a node's changes are. */
  readonly keeps: (node: number) => boolean;
  /** Why a node is in the state that it is in. */
  readonly why: (moment: Moment, node: number, now: Seconds) => Pick<Change, 'by' | 'causes'>;
}

/** A run that goes on for more instants than this is taken for one without an end. */
const MOST_INSTANTS = 1_000_000;

/** A run that goes on for ever, or for so long that nobody would wait for it. */
export class Endless extends Error {}

/**
 * Follows a network to an end, or to the last event and timer.
 *
 * @throws Restless where an instant never comes to rest; Endless
 */
export function recordRun(
  network: TimedNetwork,
  events: readonly TimedEvent[],
  { end, atLeast }: Span,
  { keeps, why }: Recording,
): RunRecord {
  const simulator = new Simulator(network, events);
  const changes = new Map<number, Change[]>();
  let last = atLeast;
  for (let instants = 0; simulator.next <= (end ?? Number.MAX_VALUE); instants++) {
    if (instants === MOST_INSTANTS) throw new Endless();
    const at = simulator.next;
    last = Math.max(last, at);
    for (const { node, from } of simulator.step()) {
      if (!keeps(node)) continue;
      const known = changes.get(node) ?? [];
      changes.set(node, known);
      const state = stateOf(simulator.moment.state[node] ?? 0);
      known.push({ at, from: stateOf(from), state, ...why(simulator.moment, node, at) });
    }
  }
  return { changes, end: end ?? last };
}

const STATES = ['up', 'degraded', 'down'] as const satisfies readonly State[];

const stateOf = (severity: number): State => STATES[severity] ?? 'up';
