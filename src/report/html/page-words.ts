import type { ReportWords } from '../language/report-words.js';

/** What only a page that is looked at in a browser has to say. */
export interface PageWords {
  /** Above the list of sections. */
  readonly contents: string;
}

export const PAGE_WORDS: Readonly<Record<ReportWords['language'], PageWords>> = {
  en: { contents: 'On this page' },
  nb: { contents: 'På denne siden' },
};
