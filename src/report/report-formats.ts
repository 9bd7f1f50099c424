import type { Report } from '../model/report/report.js';
import type { ReportMarkdownContext } from './report-markdown.js';

/** The formats of `report`, the usual one first. */
export const REPORT_FORMATS = ['markdown', 'json', 'html'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a format may need to know besides the report. */
export type ReportContext = ReportMarkdownContext;

type Write = (
  report: Report,
  context: ReportContext,
) => Iterable<string> | Promise<Iterable<string>>;

/** Loaded when asked for. */
const REPORTS: Readonly<Record<ReportFormat, () => Promise<Write>>> = {
  markdown: async () => (await import('./report-markdown.js')).reportMarkdown,
  json: async () => (await import('./report-json.js')).reportJson,
  html: async () => (await import('./report-html.js')).loadReportHtml(),
};

/** The report in a format, as pieces of text that are made while they are read. */
export async function writeReport(
  format: ReportFormat,
  report: Report,
  context: ReportContext,
): Promise<Iterable<string>> {
  const write = await REPORTS[format]();
  return write(report, context);
}
