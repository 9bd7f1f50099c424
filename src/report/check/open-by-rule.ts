import { gravestFirst } from '../../model/severity.js';
import { isOpen, type CheckResult } from '../../policy/check-result.js';
import { findingsByRule, type RuleFindings } from './findings-by-rule.js';

/** What is neither waived nor known, under its rules: those first that found the gravest. */
export const openByRule = (result: CheckResult): readonly RuleFindings[] =>
  findingsByRule({ ...result, findings: result.findings.filter(isOpen) })
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => gravestFirst(gravestOf(a), gravestOf(b)));

/** Findings are listed with the gravest first. */
const gravestOf = ({ rule, findings }: RuleFindings): RuleFindings['rule']['severity'] =>
  findings[0]?.severity ?? rule.severity;
