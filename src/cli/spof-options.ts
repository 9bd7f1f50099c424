import type { Seconds } from '../model/duration.js';
import type { Level } from '../model/state.js';
import type { SpofFormat } from '../report/spof-formats.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall spof` is asked, as the command line gives it. */
export interface SpofOptions extends SharedOptions<SpofFormat> {
  /** Selectors of whose loss counts, of what has failed already, and of what is perfect. */
  readonly sites?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly given?: readonly string[];
  readonly except?: readonly string[];
  readonly level: Level;
  readonly within?: Seconds;
  readonly workarounds: 'count' | 'ignore';
  readonly top?: number;
  readonly all?: boolean;
}
