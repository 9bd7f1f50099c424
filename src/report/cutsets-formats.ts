import type { CutSetsResult } from '../analysis/cut-sets-result.js';
import type { CutSetsTextContext } from './cutsets-text.js';

/** The formats of `cutsets`, the usual one first. */
export const CUT_SETS_FORMATS = ['text', 'json'] as const;

export type CutSetsFormat = (typeof CUT_SETS_FORMATS)[number];

type Report = (result: CutSetsResult, context: CutSetsTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<CutSetsFormat, () => Promise<Report>>> = {
  text: async () => (await import('./cutsets-text.js')).cutSetsText,
  json: async () => (await import('./cutsets-json.js')).cutSetsJson,
};

/** The cut sets in a format, as pieces of text that are made while they are read. */
export async function writeCutSets(
  format: CutSetsFormat,
  result: CutSetsResult,
  context: CutSetsTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
