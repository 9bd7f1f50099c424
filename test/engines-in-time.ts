import type { Topology } from '../src/model/topology.js';
import { runInTime } from './engine/run-in-time.js';
import { stuckAfterStart } from './engine/stuck-after-start.js';
import type { ReferenceEvent } from './reference/imposed-in-time.js';
import { referenceColdStart } from './reference/reference-cold-start.js';
import { referenceRun, type ReferenceChange } from './reference/reference-time.js';

/** Whatever answers what section 5 of semantics.md asks. */
export interface EngineInTime {
  readonly name: string;
  /** To the last timer: the net changes of each instant, in the order of ids. */
  readonly run: (
    topology: Topology,
    events: readonly ReferenceEvent[],
  ) => readonly ReferenceChange[];
  /** What stays down, workarounds left aside. */
  readonly coldStart: (topology: Topology) => ReadonlySet<string>;
}

export const ENGINES_IN_TIME: readonly EngineInTime[] = [
  {
    name: 'the reference',
    run: (topology, events) => referenceRun(topology, events, null),
    coldStart: referenceColdStart,
  },
  { name: 'the engine', run: runInTime, coldStart: stuckAfterStart },
];
