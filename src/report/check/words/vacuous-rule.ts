import type { VacuousRuleDetail } from '../../../policy/check-result.js';
import { listed, type Phrase } from '../../phrase.js';
import type { FindingWords } from '../finding-words.js';

const SELECTORS = 4;

/** A rule that looks at less than whoever wrote it believes. */
export function vacuousRuleWords(
  found: string,
  { key, selectors }: VacuousRuleDetail,
): FindingWords {
  const texts = selectors.map(({ text }): Phrase => [{ id: text }]);
  return {
    headline: [
      'The rule ',
      { name: found },
      ' has ',
      { id: key },
      ' that match nothing (',
      ...listed(texts, SELECTORS),
      `), so that nothing is ${key === 'except' ? 'excepted' : 'checked'} by them`,
    ],
    details: selectors.map(({ text, problem }) => [{ id: text }, ': ', { name: problem }]),
    remedy: ['correct the selector, or remove it'],
  };
}
