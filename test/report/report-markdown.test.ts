import { describe, expect, it } from 'vitest';
import type { Report, ReportPart } from '../../src/model/report/report.js';
import type { Language } from '../../src/report/language/languages.js';
import { loadWords } from '../../src/report/language/load-words.js';
import { reportMarkdown } from '../../src/report/report-markdown.js';
import { failureIn, imposed, scenarioIn, townPart } from './town.js';

const reportOf = (...parts: readonly ReportPart[]): Report => ({
  format: 'utfall-report/1',
  date: null,
  command: 'utfall report',
  parts,
});

const markdown = async (report: Report, language: Language): Promise<string> =>
  [...reportMarkdown(report, { words: (await loadWords(language)).report, budget: null })].join('');

describe.each(['en', 'nb'] as const)('a report in %s', (language) => {
  it.each([
    ['failure', () => failureIn(imposed('down', 'hall-1'))],
    ['failure-1h', () => failureIn(imposed('down', 'hall-1'), { within: 3600 })],
    ['degraded', () => failureIn(imposed('degraded', 'record', 'mail'))],
    ['nothing-hit', () => failureIn(imposed('down', 'hall-2'), { workarounds: 'ignore' })],
    ['scenario', () => scenarioIn()],
    ['topology', () => townPart()],
  ])('of a town looks as before: %s', async (name, part) => {
    const report = { ...reportOf(await part()), date: null };
    await expect(await markdown(report, language)).toMatchFileSnapshot(
      `../golden/report/${name}.${language}.md`,
    );
  });
});
