import type { VacuousRuleDetail } from '../../../policy/check-result.js';
import { listed, type Phrase } from '../../phrase.js';
import type { FindingWords } from './words.js';

const SELECTORS = 4;

/** A rule that looks at less than whoever wrote it believes. */
export function vacuousRuleWords(
  found: string,
  { key, selectors }: VacuousRuleDetail,
): FindingWords {
  const texts = listed(
    selectors.map(({ text }): Phrase => [{ id: text }]),
    SELECTORS,
  );
  const headline: Phrase =
    key === 'except'
      ? ['The rule ', { name: found }, ' excepts what is not there (', ...texts, ')']
      : [
          'The rule ',
          { name: found },
          ` asks for ${key} that are not there (`,
          ...texts,
          '), so that it checks nothing of them',
        ];
  return {
    headline,
    details: selectors.map(({ text, problem }) => [{ id: text }, ': ', { name: problem }]),
    remedy: ['correct the selector, or remove it'],
  };
}
