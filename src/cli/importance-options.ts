import type { ImportanceFormat } from '../report/importance-formats.js';
import type { ReliabilityOptions } from './availability-options.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall importance` is asked, as the command line gives it. */
export interface ImportanceOptions extends SharedOptions<ImportanceFormat>, ReliabilityOptions {
  readonly top?: number;
  readonly all?: boolean;
}
