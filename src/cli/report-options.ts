import type { CalendarDate } from '../model/calendar-date.js';
import type { ReportFormat } from '../report/report-formats.js';
import type { Language } from '../report/language/languages.js';
import type { FailureQuestion } from './failure-question.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall report` is asked, as the command line gives it. */
export interface ReportOptions extends SharedOptions<ReportFormat>, Partial<FailureQuestion> {
  readonly lang: Language;
  /** Bytes that the Markdown page may have. */
  readonly budget?: number;
  /** The day that the page bears. */
  readonly date?: CalendarDate;
  /** A committed report, with which this one is compared. */
  readonly check?: string;
  /** A saved report, of which the page is written. */
  readonly from?: string;
}
