import type { Language } from './languages.js';
import type { Words } from './words.js';

/** Each loaded where it is spoken. */
const WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/en.js')).en,
  nb: async () => (await import('./nb/nb.js')).nb,
};

/** All that utfall says in a language. */
export const loadWords = (language: Language): Promise<Words> => WORDS[language]();
