import type { CheckResult } from '../policy/check-result.js';
import type { CheckSarifContext } from './check-sarif.js';
import type { CheckTextContext } from './check-text.js';

/** The formats of `check`, the usual one first. */
export const CHECK_FORMATS = [
  'text',
  'markdown',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What a format may need to know besides the result; each takes what is its own. */
export interface CheckContext extends CheckTextContext, CheckSarifContext {}

type Report = (result: CheckResult, context: CheckContext) => Iterable<string>;

const REPORTS: Readonly<Record<CheckFormat, () => Promise<Report>>> = {
  text: async () => (await import('./check-text.js')).checkText,
  markdown: async () => (await import('./check-markdown.js')).checkMarkdown,
  json: async () => (await import('./check-json.js')).checkJson,
  sarif: async () => (await import('./check-sarif.js')).checkSarif,
  junit: async () => (await import('./check-junit.js')).checkJunit,
  github: async () => (await import('./check-github.js')).checkGithub,
  gitlab: async () => (await import('./check-gitlab.js')).checkGitlab,
};

/** The findings in a format, as pieces of text that are made while they are read. */
export async function writeCheck(
  format: CheckFormat,
  result: CheckResult,
  context: CheckContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
