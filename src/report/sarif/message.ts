import { phraseText, type Phrase } from '../phrase.js';

/**
 * A phrase as SARIF's plain text (3.11): braces, which would hold the number of an argument, are
 * doubled; an opening bracket shows as its wide twin, so that no name begins a link.
 */
export const messageText = (phrase: Phrase): string =>
  phraseText(phrase).replace(/[{}]/g, '$&$&').replaceAll('[', '\uff3b');

/** A link to a location of the same result, by its number (3.11.6). */
export const linkText = (phrase: Phrase, location: number): string =>
  `[${messageText(phrase).replace(/[\\\]]/g, '\\$&')}](${String(location)})`;
