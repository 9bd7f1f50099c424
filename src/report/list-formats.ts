import type { ListResult } from '../analysis/list-result.js';
import type { ListTextContext } from './list-text.js';

/** The formats of `list`, the usual one first. */
export const LIST_FORMATS = ['text', 'json'] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

type Report = (result: ListResult, context: ListTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<ListFormat, () => Promise<Report>>> = {
  text: async () => (await import('./list-text.js')).listText,
  json: async () => (await import('./list-json.js')).listJson,
};

/** The list in a format, as pieces of text that are made while they are read. */
export async function writeList(
  format: ListFormat,
  result: ListResult,
  context: ListTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
