import type { CheckedRule, CheckResult, Finding } from '../../policy/check-result.js';

/** A rule, and what it found of what is listed, the worst first. */
export interface RuleFindings {
  readonly rule: CheckedRule;
  readonly findings: readonly Finding[];
}

/**
 * Findings under their rules, in the order of rules. Rules of one kind that the policy doesn't name
 * can't be told apart in what they find, and are one, the first. Linear.
 */
export function findingsByRule({ rules, findings }: CheckResult): readonly RuleFindings[] {
  const groups = new Map<string, { readonly rule: CheckedRule; readonly findings: Finding[] }>();
  for (const rule of rules) {
    const key = keyOf(rule);
    if (!groups.has(key)) groups.set(key, { rule, findings: [] });
  }
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group === undefined) throw new Error(`no rule that finds ${finding.finding}`);
    group.findings.push(finding);
  }
  return [...groups.values()];
}

const keyOf = ({ rule, name }: Pick<CheckedRule, 'rule' | 'name'>): string =>
  JSON.stringify([rule, name]);
