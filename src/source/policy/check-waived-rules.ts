import type { Findings } from '../../diagnostics/findings.js';
import type { StandingRuleKind } from '../../model/policy.js';
import { RULE_KINDS } from '../shape/policy/rule-keys.js';
import type { StatedRule } from '../shape/policy/stated-rule.js';
import type { StatedWaiver } from '../shape/policy/waiver-shape.js';

const OF_WAIVERS: StandingRuleKind = 'waiver';
const OF_RULES: StandingRuleKind = 'vacuous-rule';

/** Reports waivers of rules that there are not, by their names or kinds. */
export function checkWaivedRules(
  waivers: readonly StatedWaiver[],
  rules: readonly StatedRule[],
  findings: Findings,
): void {
  const names = rules.flatMap(({ name }) => name?.value ?? []);
  const known = new Set<string>([...names, ...RULE_KINDS, OF_RULES]);
  for (const {
    rule: { value: rule, range },
  } of waivers) {
    if (rule === OF_WAIVERS) {
      findings.report('waiver-of-waivers', {}, range);
    } else if (!known.has(rule)) {
      const nearest = findings.nearest(rule, known);
      findings.report('unknown-rule', { rule, names, nearest }, range);
    }
  }
}
