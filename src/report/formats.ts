import type { ImpactResult } from '../analysis/impact-result.js';
import type { ImpactJsonContext } from './impact-json.js';
import type { ImpactMarkdownContext } from './impact-markdown.js';
import type { ImpactTextContext } from './impact-text.js';
import { inWords, type Spoken } from './language/in-words.js';
import type { Language } from './language/languages.js';

/** The formats of `impact`, the usual one first. */
export const IMPACT_FORMATS = ['text', 'json', 'markdown'] as const;

export type ImpactFormat = (typeof IMPACT_FORMATS)[number];

/** What a format may need to know besides the result; each takes what is its own. */
export interface ImpactContext
  extends ImpactTextContext, ImpactJsonContext, ImpactMarkdownContext, Spoken {}

type Report = (result: ImpactResult, context: ImpactContext) => Iterable<string>;

/** Loaded when asked for: what Markdown needs takes longer to load than the rest to run. */
const REPORTS: Readonly<Record<ImpactFormat, (language: Language) => Promise<Report>>> = {
  text: async (language) => inWords((await import('./impact-text.js')).impactText, language),
  json: async () => (await import('./impact-json.js')).impactJson,
  markdown: async (language) =>
    inWords((await import('./impact-markdown.js')).impactMarkdown, language),
};

/** The report in a format, as pieces of text that are made while they are read. */
export async function writeImpact(
  format: ImpactFormat,
  result: ImpactResult,
  context: ImpactContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format](context.language);
  return report(result, context);
}
