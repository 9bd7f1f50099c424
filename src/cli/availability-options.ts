import type { Level } from '../model/state.js';
import type { AvailabilityFormat } from '../report/availability-formats.js';
import type { StatedAssumption } from './assumption-option.js';
import type { SharedOptions } from './shared-options.js';

/** What may be said about how available things are, as the command line gives it. */
export interface ReliabilityOptions {
  /** Selectors of what is perfect. */
  readonly except?: readonly string[];
  readonly assume?: readonly StatedAssumption[];
  readonly level: Level;
  readonly workarounds: 'count' | 'ignore';
  readonly budget: number;
}

/** What `utfall availability` is asked, as the command line gives it. */
export interface AvailabilityOptions extends SharedOptions<AvailabilityFormat>, ReliabilityOptions {
  readonly all?: boolean;
}
