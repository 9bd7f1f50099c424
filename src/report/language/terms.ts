import type { Evidence } from '../../model/provenance.js';
import type { State } from '../../model/state.js';
import type { Criticality } from '../../model/topology.js';

/** What a topology's fixed values are called. */
export interface Terms {
  readonly state: Readonly<Record<State, string>>;
  /** With a sign before it. */
  readonly signed: Readonly<Record<State, string>>;
  readonly criticality: Readonly<Record<Criticality, string>>;
  readonly evidence: Readonly<Record<Evidence | 'unsaid', string>>;
}
