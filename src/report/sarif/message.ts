import { phraseText, type Phrase } from '../phrase.js';

/**
 * A phrase as SARIF's plain text (3.11): braces, which would hold an argument's number, are doubled,
 * and a name can't become a link, as an unseen word joiner parts its brackets.
 */
export const messageText = (phrase: Phrase): string => {
  const text = phraseText(phrase).replace(/[{}]/g, '$&$&');
  return text.replaceAll('](', ']\u2060(');
};

/** A link to a location of the same result, by its number (3.11.6). */
export const linkText = (phrase: Phrase, location: number): string => {
  const text = phraseText(phrase).replace(/[{}]/g, '$&$&');
  return `[${text.replace(/[\\[\]]/g, '\\$&')}](${String(location)})`;
};
