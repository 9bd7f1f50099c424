import type { CalendarDate } from '../model/calendar-date.js';
import type { Severity } from '../model/policy.js';
import type { RULE_NAMES } from '../model/rule-names.js';
import type { CheckFormat } from '../report/check-formats.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall check` is asked, as the command line gives it. */
export interface CheckOptions extends SharedOptions<CheckFormat> {
  readonly policy?: string;
  /** The file of known findings; its being brought up to date. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  /** A revision whose findings are known. */
  readonly since?: string;
  readonly failOn: Severity | 'never';
  readonly minSeverity: Severity;
  readonly now?: CalendarDate;
  readonly all?: boolean;
  readonly budget: number;
  /** The rule that is to be told about instead. */
  readonly explain?: (typeof RULE_NAMES)[number];
}
