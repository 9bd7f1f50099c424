import type { WaiverDetail } from '../../../policy/check-result.js';
import { ownNoun } from '../../kind-noun.js';
import { groupedNumber } from '../../number-text.js';
import type { Phrase } from '../../phrase.js';
import type { FindingWords } from './words.js';

/** A waiver that no longer waives, soon won't, or has nothing to waive. */
export const waiverWords = (found: string, detail: WaiverDetail): FindingWords => ({
  headline: [
    'The waiver of ',
    { id: found },
    ' (',
    { name: detail.of },
    `) ${problemText(detail)}`,
  ],
  details: [['agreed with ', { name: detail.owner }, ': ', { name: detail.reason }]],
  remedy: remedyPhrase(detail),
});

function problemText({ problem, expires, days }: WaiverDetail): string {
  switch (problem) {
    case 'expired':
      return `has expired: its last day was ${expires}, ${daysText(-days)} ago`;
    case 'ends-soon':
      return days === 0
        ? `ends today, ${expires}`
        : `ends in ${daysText(days)}: its last day is ${expires}`;
    case 'waives-nothing':
      return 'waives nothing: no such thing is found';
  }
}

const daysText = (days: number): string => `${groupedNumber(days)} ${ownNoun('day', days)}`;

const remedyPhrase = ({ problem, owner }: WaiverDetail): Phrase =>
  problem === 'waives-nothing'
    ? ['remove it']
    : ['mend what it waives, or agree on another day with ', { name: owner }];
