import type { Seconds } from '../model/duration.js';
import type { Level } from '../model/state.js';
import type { CutSetsFormat } from '../report/cutsets-formats.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall cutsets` is asked, as the command line gives it. */
export interface CutSetsOptions extends SharedOptions<CutSetsFormat> {
  /** Selectors of what is perfect. */
  readonly except?: readonly string[];
  readonly level: Level;
  readonly within?: Seconds;
  readonly workarounds: 'count' | 'ignore';
  readonly order?: number;
  readonly top?: number;
  readonly all?: boolean;
  readonly budget: number;
}
