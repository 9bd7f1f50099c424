import { daysBetween, type CalendarDate } from '../../model/calendar-date.js';
import type { Seconds } from '../../model/duration.js';
import { startOf } from '../../model/locate.js';
import type { Waiver } from '../../model/policy.js';
import type { Finding, RulePage, WaiverDetail } from '../check-result.js';
import type { Found } from '../rule-entry.js';

/** Waivers that have run out, soon will, or waive nothing. */
export const waiverPage: RulePage = {
  summary: 'A waiver that has expired, that ends soon, or that waives nothing.',
  why: 'A waiver is a promise to put something right by a day. When the day has passed, somebody should know; and one that waives nothing any more should be taken out, before it waives what comes back.',
  fix: [
    'Put right what was waived, and take the waiver out.',
    'Or extend `expires`, if its `owner` has a reason to; it is valid through that day.',
    'One that waives nothing: take it out, or correct its `rule` and `finding`.',
  ],
  example: `policy: 1
rules:
  - { rule: single-point-of-failure }
waivers:
  - rule: single-point-of-failure
    finding: sign-on
    reason: a second one is being bought
    owner: it-department
    expires: 2020-01-31
`,
};

/**
 * What is to be said of a waiver on a day: nothing, if it waives something and lasts.
 *
 * @param warnBefore how long before its end it is warned of
 */
export function waiverFinding(
  waiver: Waiver,
  { today, warnBefore, waives }: { today: CalendarDate; warnBefore: Seconds; waives: boolean },
): (Found & Pick<Finding, 'severity'>) | null {
  const days = daysBetween(today, waiver.expires);
  const problem = problemOf(days, warnBefore, waives);
  if (problem === null) return null;
  const { rule: of, finding, owner, reason, expires, range } = waiver;
  return {
    severity: problem === 'expired' ? 'error' : 'warning',
    finding,
    about: of,
    place: startOf(range),
    paths: [],
    detail: { type: 'waiver', problem, of, owner, reason, expires, days },
    evidence: () => [],
  };
}

function problemOf(
  days: number,
  warnBefore: Seconds,
  waives: boolean,
): WaiverDetail['problem'] | null {
  if (days < 0) return 'expired';
  if (!waives) return 'waives-nothing';
  return days * SECONDS_A_DAY <= warnBefore ? 'ends-soon' : null;
}

const SECONDS_A_DAY = 24 * 60 * 60;
