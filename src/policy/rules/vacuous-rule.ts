import { startOf } from '../../model/locate.js';
import type { Rule } from '../../model/policy.js';
import type { Finding, RulePage } from '../check-result.js';
import type { Found } from '../rule-entry.js';
import type { Vacuous } from '../selected.js';

/** Rules that look at nothing, or except nothing: what they were written for isn't held. */
export const vacuousRulePage: RulePage = {
  summary: 'A rule whose selectors select nothing.',
  why: 'It finds nothing because it looks at nothing: a name was mistyped, or what it was about has gone. A gate that is always open is worse than none. An `except` that selects nothing is a warning only, as the rule looks at all the more then.',
  fix: [
    'Correct the name: the finding tells the nearest that there is.',
    'Take the selector out, or the rule, if what it was about is gone for good.',
  ],
  example: `policy: 1
rules:
  - { rule: single-point-of-failure, capabilities: [write-perscription] }
`,
};

export const vacuousFinding = (
  { rule, name }: Pick<Rule, 'rule' | 'name'>,
  { key, selectors, range }: Vacuous,
): Found & Pick<Finding, 'severity'> => ({
  severity: key === 'except' ? 'warning' : 'error',
  finding: name ?? rule,
  about: `${key}: ${selectors.map(({ text }) => text).join(', ')}`,
  place: range === null ? null : startOf(range),
  paths: [],
  detail: { type: 'vacuous-rule', key, selectors },
  evidence: () => [],
});
