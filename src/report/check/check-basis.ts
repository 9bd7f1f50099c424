import { SEVERITIES } from '../../model/severity.js';
import type { CheckResult } from '../../policy/check-result.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import type { Phrase } from '../phrase.js';

/** What was held against what, on which day where that bears on it, and what counts as known. */
export function checkBasis(result: CheckResult): readonly Phrase[] {
  const { topology, policy, rules, today, baseline, since } = result;
  const asked = rules.filter(({ rule }) => rule !== 'vacuous-rule' && rule !== 'waiver').length;
  const rulesOf = `held against ${groupedNumber(asked)} ${ownNoun('rule', asked)} of `;
  return [
    ...(topology.name === null ? [] : [[{ name: topology.name }]]),
    policy === null ? [`${rulesOf}utfall's default policy`] : [rulesOf, { id: policy }],
    ...(dependsOnDay(result) ? [[`waivers as of ${today}`]] : []),
    ...(baseline === null ? [] : [['known: what ', { id: baseline }, ' has']]),
    ...(since === null ? [] : [['known: what was found at ', { id: since }]]),
  ];
}

const dependsOnDay = ({ counts, findings }: CheckResult): boolean =>
  SEVERITIES.some((severity) => counts[severity].waived > 0) ||
  findings.some(({ rule }) => rule === 'waiver');
