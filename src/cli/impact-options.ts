import type { Seconds } from '../model/duration.js';
import type { ImpactFormat } from '../report/formats.js';
import type { FailureOptions } from './failure-options.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall impact` is asked, as the command line gives it. */
export interface ImpactOptions extends SharedOptions<ImpactFormat>, FailureOptions {
  readonly within?: Seconds;
  readonly workarounds: 'count' | 'ignore';
  readonly summary?: boolean;
  readonly all?: boolean;
}
