import type { ColdStartResult } from '../analysis/cold-start-result.js';
import type { ColdStartTextContext } from './cold-start-text.js';
import { inWords, type Spoken } from './language/in-words.js';
import type { Language } from './language/languages.js';

/** The formats of a cold start, the usual one first. */
export const COLD_START_FORMATS = ['text', 'json'] as const;

type ColdStartFormat = (typeof COLD_START_FORMATS)[number];

/** What a format may need to know besides the result; each takes what is its own. */
export interface ColdStartContext extends ColdStartTextContext, Spoken {}

type Report = (result: ColdStartResult, context: ColdStartContext) => Iterable<string>;

const REPORTS: Readonly<Record<ColdStartFormat, (language: Language) => Promise<Report>>> = {
  text: async (language) => inWords((await import('./cold-start-text.js')).coldStartText, language),
  json: async () => (await import('./cold-start-json.js')).coldStartJson,
};

/** The answer in a format, as pieces of text that are made while they are read. */
export async function writeColdStart(
  format: ColdStartFormat,
  result: ColdStartResult,
  context: ColdStartContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format](context.language);
  return report(result, context);
}
