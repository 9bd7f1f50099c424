import type { Report, ReportPart } from '../../src/model/report/report.js';
import type { Language } from '../../src/report/language/languages.js';
import { loadWords } from '../../src/report/language/load-words.js';
import { reportMarkdown } from '../../src/report/report-markdown.js';
import { loadReportHtml } from '../../src/report/report-html.js';
import { failureIn, imposed, scenarioIn, townPart } from './town.js';

const reportOf = (...parts: readonly ReportPart[]): Report => ({
  format: 'utfall-report/1',
  date: null,
  command: 'utfall report',
  parts,
});

const parts = {
  failure: await failureIn(imposed('down', 'hall-1')),
  scenario: await scenarioIn(),
  topology: await townPart(),
};

/** A report on the town of each sort, and one of all of them. */
export const TOWN_REPORTS = {
  failure: reportOf(parts.failure),
  scenario: reportOf(parts.scenario),
  topology: reportOf(parts.topology),
  everything: reportOf(...Object.values(parts)),
};

const write = await loadReportHtml();

export const html = async (report: Report, language: Language = 'en'): Promise<string> =>
  [...write(report, { words: (await loadWords(language)).report })].join('');

export const markdown = async (report: Report, language: Language = 'en'): Promise<string> =>
  [...reportMarkdown(report, { words: (await loadWords(language)).report, budget: null })].join('');

/** What the data of a report says in words of its own; all other texts are the user's. */
const OWN = new Set(
  'up degraded down critical high medium low stated documented assumed fitted failure scenario topology count ignore causes imposed recovery component capability runtime startup login queued cached tolerant state order'.split(
    ' ',
  ),
);

/** A report in which all that the user could have written is one text. */
export const named = (report: Report, text: string): Report =>
  JSON.parse(JSON.stringify(report), (key, value: unknown) =>
    typeof value === 'string' && key !== 'format' && key !== 'date' && !OWN.has(value)
      ? text
      : value,
  ) as Report;
