import type { DifferenceResult } from '../analysis/difference-result.js';
import type { DiffMarkdownContext } from './diff-markdown.js';
import type { DiffTextContext } from './diff-text.js';

/** The formats of `diff`, the usual one first. */
export const DIFF_FORMATS = ['text', 'json', 'markdown'] as const;

export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** What a format may need to know besides the result; each takes what is its own. */
export interface DiffContext extends DiffTextContext, DiffMarkdownContext {}

type Report = (result: DifferenceResult, context: DiffContext) => Iterable<string>;

/** Loaded when asked for: what Markdown needs takes longer to load than the rest to run. */
const REPORTS: Readonly<Record<DiffFormat, () => Promise<Report>>> = {
  text: async () => (await import('./diff-text.js')).diffText,
  json: async () => (await import('./diff-json.js')).diffJson,
  markdown: async () => (await import('./diff-markdown.js')).diffMarkdown,
};

/** The difference in a format, as pieces of text that are made while they are read. */
export async function writeDifference(
  format: DiffFormat,
  result: DifferenceResult,
  context: DiffContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
