import type { SpofResult } from '../analysis/spof-result.js';
import type { SpofTextContext } from './spof-text.js';

/** The formats of `spof`, the usual one first. */
export const SPOF_FORMATS = ['text', 'json'] as const;

export type SpofFormat = (typeof SPOF_FORMATS)[number];

type Report = (result: SpofResult, context: SpofTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<SpofFormat, () => Promise<Report>>> = {
  text: async () => (await import('./spof-text.js')).spofText,
  json: async () => (await import('./spof-json.js')).spofJson,
};

/** The ranking in a format, as pieces of text that are made while they are read. */
export async function writeSpof(
  format: SpofFormat,
  result: SpofResult,
  context: SpofTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
