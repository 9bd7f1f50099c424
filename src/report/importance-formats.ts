import type { ImportanceResult } from '../analysis/importance-result.js';
import type { ImportanceTextContext } from './importance-text.js';

/** The formats of `importance`, the usual one first. */
export const IMPORTANCE_FORMATS = ['text', 'json'] as const;

export type ImportanceFormat = (typeof IMPORTANCE_FORMATS)[number];

type Report = (result: ImportanceResult, context: ImportanceTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<ImportanceFormat, () => Promise<Report>>> = {
  text: async () => (await import('./importance-text.js')).importanceText,
  json: async () => (await import('./importance-json.js')).importanceJson,
};

/** The importances in a format, as pieces of text that are made while they are read. */
export async function writeImportance(
  format: ImportanceFormat,
  result: ImportanceResult,
  context: ImportanceTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
