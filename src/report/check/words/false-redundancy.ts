import type { FalseRedundancyDetail } from '../../../policy/check-result.js';
import { groupWords } from '../../group-words.js';
import { ownNoun } from '../../kind-noun.js';
import { groupedNumber } from '../../number-text.js';
import type { FindingWords } from './words.js';

/** A group that should bear the loss of a member, and that one failure defeats. */
export function falseRedundancyWords({ level, redundancy }: FalseRedundancyDetail): FindingWords {
  const { group, defeatedBy, sites, needed, members, witness } = redundancy;
  const where = sites === null ? '' : ` at ${groupedNumber(sites)} ${ownNoun('site', sites)}`;
  const lost = witness.length;
  const spare = members - needed;
  // So many of the members that are lost have to survive for the group to hold.
  const missing = Math.max(1, lost - spare);
  return {
    headline: [
      { id: group },
      ` (${groupWords(redundancy)}) is redundant in appearance only: `,
      { id: defeatedBy },
      ` alone ${level === 'down' ? 'defeats' : 'degrades'} it${where}`,
    ],
    details: [
      [
        `the group should bear the loss of ${groupedNumber(spare)} of its ${groupedNumber(members)} members, and loses ${groupedNumber(lost)}`,
      ],
    ],
    remedy: [
      `let ${missing === 1 ? 'one' : groupedNumber(missing)} of the members that are lost do without `,
      { id: defeatedBy },
    ],
  };
}
