import type { Severity } from '../model/policy.js';
import type { CheckResult, Finding, FindingCounts, Verdict } from './check-result.js';

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Whether one weighs as much as the other, or more. */
export const weighs = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** Whether nobody bears with a finding, and nobody knew of it. */
export const isOpen = ({ waiver, known }: Pick<Finding, 'waiver' | 'known'>): boolean =>
  waiver === null && !known;

/** The gate says no if anything is open that weighs enough. */
export const verdictOf = (
  findings: readonly Pick<Finding, 'severity' | 'waiver' | 'known'>[],
  failOn: CheckResult['failOn'],
): Verdict =>
  failOn !== 'never' &&
  findings.some((finding) => isOpen(finding) && weighs(finding.severity, failOn))
    ? 'fail'
    : 'pass';

export function countBySeverity(findings: readonly Finding[]): CheckResult['counts'] {
  const count = (severity: Severity): FindingCounts => {
    const alike = findings.filter((finding) => finding.severity === severity);
    return {
      open: alike.filter(isOpen).length,
      waived: alike.filter(({ waiver }) => waiver !== null).length,
      known: alike.filter(({ waiver, known }) => waiver === null && known).length,
    };
  };
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
