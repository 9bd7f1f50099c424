import type { KnownFinding } from '../../../model/known-finding.js';
import { fields, made } from '../fields-shape.js';
import { writtenFormat } from '../format-shape.js';
import { list } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { oneOf, text } from '../scalar-shapes.js';
import { described } from '../shape.js';
import { STANDING_RULES } from './rule-kind-shape.js';
import { RULE_KINDS } from './rule-keys.js';

const keys = fields(
  'a known finding',
  {
    rule: described('Which sort of rule found it.', oneOf(...RULE_KINDS, ...STANDING_RULES)),
    name: described('What the policy calls that rule; null where it has no name.', nullable(text)),
    finding: described('What was found, as in a waiver.', text),
    about: described(
      'What else tells it from other findings of the rule, such as what defeats a group; null where nothing does.',
      nullable(text),
    ),
  },
  { required: ['rule', 'name', 'finding', 'about'] },
);

const knownFinding = made(keys, ({ rule, name, finding, about }): KnownFinding | undefined =>
  rule === undefined || name === undefined || finding === undefined || about === undefined
    ? undefined
    : {
        rule: rule.value,
        name: name?.value ?? null,
        finding: finding.value,
        about: about?.value ?? null,
      },
);

/** A baseline, as `src/report/baseline-json.ts` writes it. */
export const baseline = fields(
  'a baseline',
  {
    format: described('The format, and its version.', writtenFormat('utfall-baseline/1')),
    findings: described('What is known already.', list('known findings', knownFinding)),
  },
  { required: ['format', 'findings'] },
);
