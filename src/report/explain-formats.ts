import type { ExplanationResult } from '../analysis/explanation-result.js';
import type { ExplainTextContext } from './explain-text.js';

/** The formats of `explain`, the usual one first. */
export const EXPLAIN_FORMATS = ['text', 'json', 'mermaid'] as const;

export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];

type Report = (result: ExplanationResult, context: ExplainTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<ExplainFormat, () => Promise<Report>>> = {
  text: async () => (await import('./explain-text.js')).explainText,
  json: async () => (await import('./explain-json.js')).explainJson,
  mermaid: async () => (await import('./explain-mermaid.js')).explainMermaid,
};

/** The explanation in a format, as pieces of text that are made while they are read. */
export async function writeExplanation(
  format: ExplainFormat,
  result: ExplanationResult,
  context: ExplainTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
