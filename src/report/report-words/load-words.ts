import type { ReportWords } from './report-words.js';

/** The languages that reports are written in, the usual one first. */
export const LANGUAGES = ['en', 'nb'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each loaded where it is spoken. */
const WORDS: Readonly<Record<Language, () => Promise<ReportWords>>> = {
  en: async () => (await import('./en/en.js')).en,
  nb: async () => (await import('./nb/nb.js')).nb,
};

export const loadWords = (language: Language): Promise<ReportWords> => WORDS[language]();
