import type { ExpectationOutcome } from '../analysis/simulation-result.js';
import { placePhrase } from './file-place.js';
import type { ExpectationWords } from './language/simulation-words.js';
import { phraseText } from './phrase.js';

/** What vouches for an expectation, what is fitted of that on which it rests, and, where it isn't met, where it stands. */
export function groundsTexts(
  { isMet, provenance, fitted, place }: ExpectationOutcome,
  words: ExpectationWords,
): readonly string[] {
  return [
    ...(provenance.reference === null ? [] : [phraseText([{ name: provenance.reference }])]),
    ...(fitted.length === 0 ? [] : [phraseText(words.fitted(fitted))]),
    ...(isMet || place === null ? [] : [phraseText(placePhrase(place))]),
  ];
}
