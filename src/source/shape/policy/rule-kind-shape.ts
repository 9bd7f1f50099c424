import type { RuleKind, StandingRuleKind } from '../../../model/policy.js';
import { oneOf } from '../scalar-shapes.js';
import type { Located, Shape } from '../shape.js';
import { RULE_KINDS } from './rule-keys.js';

/** Rules that are always on. */
export const STANDING_RULES: readonly StandingRuleKind[] = ['vacuous-rule', 'waiver'];

/** Rules that a policy could name if this version had them. */
export const LATER_RULES: readonly string[] = ['cut-set-order', 'availability'];

const known = oneOf(...RULE_KINDS);

/** Which rule it is, among those that a policy can ask for. */
export const ruleKind: Shape<Located<RuleKind>> = {
  form: known.form,
  read: (node, reading) => {
    if (node.type !== 'scalar') return known.read(node, reading);
    const { text: rule, range } = node;
    if (LATER_RULES.includes(rule)) {
      reading.findings.report('rule-not-available', { rule }, range);
    } else if (STANDING_RULES.some((standing) => standing === rule)) {
      reading.findings.report('rule-always-on', { rule }, range);
    } else {
      return known.read(node, reading);
    }
    return undefined;
  },
};

/** Whether a word says which rule is meant, in this version or another. */
export const isRuleWord = (word: string): boolean =>
  [...RULE_KINDS, ...STANDING_RULES, ...LATER_RULES].includes(word);
