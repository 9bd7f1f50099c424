import type { AssumedEvidenceDetail } from '../../../policy/check-result.js';
import { placePhrase } from '../../file-place.js';
import { groupedBy } from '../../grouped-by.js';
import { groupedNumber } from '../../number-text.js';
import { percentText } from '../../percent-text.js';
import { phraseText, type Phrase } from '../../phrase.js';
import { rulePhrase } from '../rule-phrase.js';
import type { FindingWords } from './words.js';

/** A finding that rests on what nobody vouches for. */
export function assumedEvidenceWords(detail: AssumedEvidenceDetail): FindingWords {
  const { dependencies, max, places } = detail;
  return {
    headline: [...sharePhrase(detail), `; allowed: ${percentText(max)}`],
    details: groupedBy(places.map(placePhrase), phraseText).map((alike) => [
      'not vouched for: ',
      ...(alike[0] ?? []),
      alike.length === 1 ? '' : ` (${groupedNumber(alike.length)} dependencies)`,
    ]),
    remedy: [
      `find out what is true of ${dependencies.total === 1 ? 'that dependency' : 'those dependencies'}, and state the source`,
    ],
  };
}

/** How much of what: `Of the 8 dependencies that the finding helseid (no-spof) rests on, 5 are assumed`. */
function sharePhrase({
  of,
  dependencies: { total, assumed, fitted },
}: AssumedEvidenceDetail): Phrase {
  const what: Phrase = [
    'that the finding ',
    { id: of.finding },
    ' (',
    ...rulePhrase(of),
    ...(of.about === null ? [] : [', ', { name: of.about }]),
    ') rests on',
  ];
  if (total === 1)
    return ['The one dependency ', ...what, ` is ${assumed === 1 ? 'assumed' : 'fitted'}`];
  const are = (count: number): string => `${groupedNumber(count)} ${count === 1 ? 'is' : 'are'}`;
  const unvouched = [
    ...(assumed === 0 ? [] : [`${are(assumed)} assumed`]),
    ...(fitted === 0 ? [] : [`${are(fitted)} fitted`]),
  ].join(' and ');
  return [`Of the ${groupedNumber(total)} dependencies `, ...what, `, ${unvouched}`];
}
