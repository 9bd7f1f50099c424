import { weighs } from '../../model/severity.js';
import { isOpen, type CheckResult, type Finding } from '../../policy/check-result.js';

/** Whether a finding is one of those for which the check fails. */
export const isFailing = (finding: Finding, { failOn }: Pick<CheckResult, 'failOn'>): boolean =>
  isOpen(finding) && failOn !== 'never' && weighs(finding.severity, failOn);
