import type { RuleKind, StandingRuleKind } from '../../../model/policy.js';
import { oneOf } from '../scalar-shapes.js';
import type { Located, Shape } from '../shape.js';
import { RULE_KINDS } from './rule-keys.js';

/** Rules that are always on. */
export const STANDING_RULES: readonly StandingRuleKind[] = ['vacuous-rule', 'waiver'];

const known = oneOf(...RULE_KINDS);

/** Which rule it is, among those that a policy can ask for. */
export const ruleKind: Shape<Located<RuleKind>> = {
  form: known.form,
  read: (node, reading) => {
    if (node.type !== 'scalar') return known.read(node, reading);
    const { text: rule, range } = node;
    if (!STANDING_RULES.some((standing) => standing === rule)) return known.read(node, reading);
    reading.findings.report('rule-always-on', { rule }, range);
    return undefined;
  },
};

const WORDS: readonly string[] = [...RULE_KINDS, ...STANDING_RULES];

/** Whether a word says which rule is meant. */
export const isRuleWord = (word: string): boolean => WORDS.includes(word);
