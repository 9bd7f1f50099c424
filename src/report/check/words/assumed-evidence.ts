import type { AssumedEvidenceDetail } from '../../../policy/check-result.js';
import { placePhrase } from '../../file-place.js';
import { groupedNumber } from '../../number-text.js';
import { percentText } from '../../percent-text.js';
import { rulePhrase } from '../rule-phrase.js';
import type { FindingWords } from './words.js';

/** A finding that rests on what nobody vouches for. */
export function assumedEvidenceWords(detail: AssumedEvidenceDetail): FindingWords {
  const { of, dependencies, max, places } = detail;
  const { total, assumed, fitted } = dependencies;
  const are = (count: number): string => `${groupedNumber(count)} ${count === 1 ? 'is' : 'are'}`;
  const unvouched = [
    ...(assumed === 0 ? [] : [`${are(assumed)} assumed`]),
    ...(fitted === 0 ? [] : [`${are(fitted)} fitted`]),
  ].join(' and ');
  return {
    headline: [
      `Of the ${groupedNumber(total)} dependencies that the finding `,
      { id: of.finding },
      ' (',
      ...rulePhrase(of),
      `) rests on, ${unvouched}; allowed: ${percentText(max)}`,
    ],
    details: places.map((place) => ['not vouched for: ', ...placePhrase(place)]),
    remedy: ['find out what is true of those dependencies, and state the source'],
  };
}
