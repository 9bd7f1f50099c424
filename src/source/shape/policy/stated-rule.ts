import type { Rule, RuleKind } from '../../../model/policy.js';
import { fields } from '../fields-shape.js';
import type { Located, Shape } from '../shape.js';
import { ruleKind } from './rule-kind-shape.js';
import { SHARED_KEYS, whichRule } from './rule-keys.js';
import { RULES } from './rule-shapes.js';

/** A rule as its file states it. */
export interface StatedRule {
  // These two where the rest is wrong too, so that what refers to it isn't told to be.
  readonly name: Located<string> | undefined;
  readonly kind: RuleKind | undefined;
  readonly rule: Rule | undefined;
}

/** What a rule says whichever it is; what else it has depends on that. */
const head = fields(
  'a rule',
  { rule: whichRule(ruleKind), ...SHARED_KEYS },
  {
    required: ['rule'],
    // Looked at when it is known which rule it is, but for what may have been meant to say that.
    explain: (key, findings, { entries }) =>
      entries.has('rule') || findings.nearest(key, ['rule']).length === 0,
  },
);

/** A rule of any kind, by its key `rule`. */
export const statedRule: Shape<StatedRule> = {
  form: {
    type: 'variants',
    key: 'rule',
    variants: new Map(Object.entries(RULES).map(([kind, { form }]) => [kind, form])),
  },
  read: (node, reading) => {
    const stated = head.read(node, reading);
    if (stated === undefined) return undefined;
    const kind = stated.rule?.value;
    const rule = kind === undefined ? undefined : RULES[kind].read(node, reading);
    return { name: stated.name, kind, rule };
  },
};
