import type { ColdStartResult } from '../analysis/cold-start-result.js';
import type { ColdStartTextContext } from './cold-start-text.js';

/** The formats of a cold start, the usual one first. */
export const COLD_START_FORMATS = ['text', 'json'] as const;

type ColdStartFormat = (typeof COLD_START_FORMATS)[number];

type Report = (result: ColdStartResult, context: ColdStartTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<ColdStartFormat, () => Promise<Report>>> = {
  text: async () => (await import('./cold-start-text.js')).coldStartText,
  json: async () => (await import('./cold-start-json.js')).coldStartJson,
};

/** The answer in a format, as pieces of text that are made while they are read. */
export async function writeColdStart(
  format: ColdStartFormat,
  result: ColdStartResult,
  context: ColdStartTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
