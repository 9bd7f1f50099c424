import { expect } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import type { Report } from '../../../src/model/report/report.js';
import { reportJson } from '../../../src/report/report-json.js';
import { loadReport, type LoadedReport } from '../../../src/source/load-report.js';
import { memoryReader } from '../memory-reader.js';

export const load = (text: string): Promise<LoadedReport> =>
  loadReport('/model/report.json', memoryReader({ '/model/report.json': text }));

export const written = (report: Report): string => [...reportJson(report)].join('');

/** The report of a text that is sound. */
export async function reportIn(text: string): Promise<Report> {
  const loaded = await load(text);
  expect(loaded.ok ? [] : loaded.diagnostics.map(formatDiagnostic)).toEqual([]);
  if (!loaded.ok) throw new Error('not reached');
  return loaded.report;
}

/** The codes of what is told of a text, in its order. */
export async function codesOf(text: string): Promise<readonly string[]> {
  const loaded = await load(text);
  return loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
}
