import type { FindingCounts } from '../../policy/check-result.js';
import type { Severity } from '../../model/policy.js';
import { SEVERITIES } from '../../model/severity.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, phraseText } from '../phrase.js';

/** `15 errors, 2 warnings and 1 note`; empty where there is none. */
export function severitiesText(
  countOf: (severity: Severity) => number,
  severities: readonly Severity[] = SEVERITIES,
): string {
  const parts = severities.flatMap((severity) => {
    const count = countOf(severity);
    return count === 0 ? [] : [[`${groupedNumber(count)} ${ownNoun(severity, count)}`]];
  });
  return phraseText(listed(parts, parts.length));
}

export const allOf = ({ open, waived, known }: FindingCounts): number => open + waived + known;
