import type { ImpactFormat } from '../report/formats.js';
import type { FailureQuestion } from './failure-question.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall impact` is asked, as the command line gives it. */
export interface ImpactOptions extends SharedOptions<ImpactFormat>, FailureQuestion {
  readonly summary?: boolean;
  readonly all?: boolean;
}
