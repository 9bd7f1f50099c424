import type { CheckResult, Finding } from '../../policy/check-result.js';
import { gravestFirst } from '../severity.js';

/** Whether a finding is neither waived nor known. */
export const isOpen = ({ waiver, known }: Finding): boolean => waiver === null && !known;

/** Whether a finding is one of those for which the check fails. */
export const isFailing = (finding: Finding, { failOn }: Pick<CheckResult, 'failOn'>): boolean =>
  isOpen(finding) && failOn !== 'never' && gravestFirst(finding.severity, failOn) <= 0;
