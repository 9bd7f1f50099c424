import type { Language } from './languages.js';
import { loadWords } from './load-words.js';
import type { Words } from './words.js';

/** What has to be known of a report that is written in several languages. */
export interface Spoken {
  readonly language: Language;
}

/** A report with the words of a language, which are loaded first. */
export async function inWords<Result, Context>(
  report: (result: Result, context: Context, words: Words) => Iterable<string>,
  language: Language,
): Promise<(result: Result, context: Context) => Iterable<string>> {
  const words = await loadWords(language);
  return (result, context) => report(result, context, words);
}
