import type { Findings } from '../../diagnostics/findings.js';
import type { SourceRange } from '../../model/source-range.js';
import { isRuleWord } from '../shape/policy/rule-kind-shape.js';
import type { StatedRule } from '../shape/policy/stated-rule.js';

/** Reports names by which a waiver couldn't tell which rule it is about. */
export function checkRuleNames(rules: readonly StatedRule[], findings: Findings): void {
  const seen = new Map<string, SourceRange>();
  for (const { name, kind } of rules) {
    if (name === undefined) continue;
    const first = seen.get(name.value);
    if (first !== undefined) {
      findings.report('defined-twice', { of: 'rule', id: name.value, first }, name.range);
    } else {
      seen.set(name.value, name.range);
    }
    if (isRuleWord(name.value) && name.value !== kind) {
      findings.report('rule-named-like-another', { name: name.value }, name.range);
    }
  }
}
