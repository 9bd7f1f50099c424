import type { Phrase } from '../phrase.js';

/** With a capital letter, as a sentence begins. */
export function capitalised([first, ...rest]: Phrase): Phrase {
  if (typeof first !== 'string') return first === undefined ? [] : [first, ...rest];
  return [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...rest];
}
