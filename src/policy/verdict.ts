import type { Severity } from '../model/policy.js';
import { weighs } from '../model/severity.js';
import {
  isOpen,
  type CheckResult,
  type Finding,
  type FindingCounts,
  type Verdict,
} from './check-result.js';

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
