import type { Topology } from '../src/model/topology.js';
import type { ReferenceEvent } from './reference/imposed-in-time.js';
import { referenceRun, type ReferenceChange } from './reference/reference-time.js';

/** Whatever runs a scenario to its last timer, and tells the net changes of each instant. */
export interface EngineInTime {
  readonly name: string;
  readonly run: (
    topology: Topology,
    events: readonly ReferenceEvent[],
  ) => readonly ReferenceChange[];
}

export const ENGINES_IN_TIME: readonly EngineInTime[] = [
  { name: 'the reference', run: (topology, events) => referenceRun(topology, events, null) },
];
