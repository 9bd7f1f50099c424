import type { AssumedEvidenceDetail } from '../../../policy/check-result.js';
import { placePhrase } from '../../file-place.js';
import { groupedNumber } from '../../number-text.js';
import { percentText } from '../../percent-text.js';
import type { FindingWords } from '../finding-words.js';
import { rulePhrase } from '../rule-phrase.js';

/** A finding that rests on what nobody vouches for. */
export function assumedEvidenceWords(detail: AssumedEvidenceDetail): FindingWords {
  const { of, dependencies, max, places } = detail;
  const { total, assumed, fitted } = dependencies;
  const unvouched = [
    ...(assumed === 0 ? [] : [`${groupedNumber(assumed)} assumed`]),
    ...(fitted === 0 ? [] : [`${groupedNumber(fitted)} fitted`]),
  ].join(' and ');
  const noun = total === 1 ? 'dependency' : 'dependencies';
  return {
    headline: [
      'What ',
      ...rulePhrase(of),
      ' finds of ',
      { id: of.finding },
      ` is weakly founded: of ${groupedNumber(total)} ${noun} that it rests on, ${unvouched}; allowed: ${percentText(max)}`,
    ],
    details: places.map((place) => ['not vouched for: ', ...placePhrase(place)]),
    remedy: ['find out what is true of those dependencies, and state the source'],
  };
}
