import type { ExplainFormat } from '../report/explain-formats.js';
import type { FailureQuestion } from './failure-question.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall explain` is asked, as the command line gives it. */
export interface ExplainOptions extends SharedOptions<ExplainFormat>, FailureQuestion {
  readonly depth?: number;
  readonly all?: boolean;
}
