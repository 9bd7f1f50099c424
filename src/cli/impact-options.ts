import type { Seconds } from '../model/duration.js';
import type { ImpactFormat } from '../report/formats.js';
import type { FailureOptions } from './failure-options.js';
import type { Output } from './output-option.js';
import type { TopologyOptions } from './topology-option.js';

/** What `utfall impact` is asked, as the command line gives it. */
export interface ImpactOptions extends TopologyOptions, FailureOptions {
  readonly within?: Seconds;
  readonly workarounds: 'count' | 'ignore';
  readonly format?: readonly Output<ImpactFormat>[];
  readonly output?: string;
  readonly summary?: boolean;
  readonly all?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}
