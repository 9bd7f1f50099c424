import type { Seconds } from '../model/duration.js';
import type { Level } from '../model/state.js';
import type { DiffFormat } from '../report/diff-formats.js';
import type { OutputOptions } from './shared-options.js';

/** What `utfall diff` is asked, as the command line gives it. */
export interface DiffOptions extends OutputOptions<DiffFormat> {
  /** The folder that includes have to stay in, where it isn't the main file's. */
  readonly root?: string;
  /** Selectors of whose loss counts, and of what is perfect. */
  readonly sites?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly except?: readonly string[];
  readonly level: Level;
  readonly within?: Seconds;
  readonly workarounds: 'count' | 'ignore';
  readonly failOn?: 'worse';
  readonly top?: number;
  readonly all?: boolean;
}
