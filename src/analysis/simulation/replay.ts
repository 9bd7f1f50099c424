import type { Expectation } from '../../model/scenario.js';
import type { Span } from './run-record.js';
import type { SoughtNodes } from './sought-nodes.js';
import type { NumberedEvent } from './timed-events.js';
import type { TimedStructure } from './timed-structure.js';

/** A scenario on a topology, made ready to be followed, however often. */
export interface Replay {
  readonly structure: TimedStructure;
  readonly events: readonly NumberedEvent[];
  readonly expectations: readonly Expectation[];
  /** What those are about. */
  readonly sought: SoughtNodes;
  readonly span: Span;
}
