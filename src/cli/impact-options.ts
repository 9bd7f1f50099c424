import type { ImpactFormat } from '../report/formats.js';
import type { Language } from '../report/language/languages.js';
import type { FailureQuestion } from './failure-question.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall impact` is asked, as the command line gives it. */
export interface ImpactOptions extends SharedOptions<ImpactFormat>, FailureQuestion {
  readonly lang: Language;
  readonly summary?: boolean;
  readonly all?: boolean;
}
