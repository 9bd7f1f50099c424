import type { Waiver } from '../../../model/policy.js';
import { date } from '../date-shape.js';
import { fields, made } from '../fields-shape.js';
import { text } from '../scalar-shapes.js';
import { described, type Located } from '../shape.js';

/** A waiver as its file states it: whether there is such a rule is seen later. */
export interface StatedWaiver {
  readonly rule: Located<string>;
  /** Undefined where something else of it is wrong. */
  readonly waiver: Waiver | undefined;
}

const keys = fields(
  'a waiver',
  {
    rule: described('Whose finding it is: the name of a rule, or which sort of rule it is.', text),
    finding: described(
      'What was found: the id of a component, an owner, a capability, site/capability, or a group as owner#1.',
      text,
    ),
    reason: described('Why it can be borne until then.', text),
    owner: described('Who answers for that.', text),
    expires: described('The last day on which it holds, such as 2027-03-01.', date),
  },
  { required: ['rule', 'finding', 'reason', 'owner', 'expires'] },
);

export const statedWaiver = made(keys, (stated): StatedWaiver | undefined => {
  const { rule, finding, reason, owner, expires, node } = stated;
  if (rule === undefined) return undefined;
  const sound =
    finding !== undefined && reason !== undefined && owner !== undefined && expires !== undefined;
  return {
    rule,
    waiver: sound
      ? {
          rule: rule.value,
          finding: finding.value,
          reason: reason.value,
          owner: owner.value,
          expires: expires.value,
          range: node.range,
        }
      : undefined,
  };
});
