import { diagnosticOf, Findings } from '../diagnostics/findings.js';
import type { Report } from '../model/report/report.js';
import { writeReport, type ReportFormat } from '../report/report-formats.js';
import { loadWords } from '../report/language/load-words.js';
import { singleLine } from '../report/untrusted-text.js';
import { readText } from '../source/layers/read-text.js';
import { loadReport } from '../source/load-report.js';
import { askScenarios, askStatic, type AskedReport } from './ask-report.js';
import { checkOutputs } from './check-outputs.js';
import { createDiskReader } from './disk-reader.js';
import { EXIT } from './exit-code.js';
import { Finished } from './finished.js';
import { InputError } from './input-error.js';
import { resolveOutputs, type Output } from './output-option.js';
import { createProgress, type Progress } from './progress.js';
import { reportLine } from './report-line.js';
import type { ReportOptions } from './report-options.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';
import { writeToStream } from './write-to-stream.js';

/**
 * Answers `utfall report`.
 *
 * @throws Finished with exit code 1 where a committed report is out of date
 */
export async function runReport(
  scenarios: readonly string[],
  options: ReportOptions,
): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'markdown');
  checkQuestion(scenarios, options, outputs);
  const progress = createProgress(process.stderr, options.quiet === true);
  const say = (line: string): void => {
    progress.clear();
    if (options.quiet !== true) process.stderr.write(`${singleLine(line)}\n`);
  };
  try {
    const { report, files } = await reportOf(scenarios, options, progress, say);
    progress.clear();
    const { report: words } = await loadWords(options.lang);
    const pieces = (format: ReportFormat): Promise<Iterable<string>> =>
      writeReport(format, report, { words, budget: options.budget ?? null });
    const [first] = outputs;
    if (options.check !== undefined && first !== undefined) {
      await compare(options.check, [...(await pieces(first.format))].join(''), say);
      return;
    }
    checkOutputs(outputs, files);
    await writeAll(outputs, ({ format }) => pieces(format));
  } finally {
    progress.clear();
  }
}

/** @throws InputError where options don't go together */
function checkQuestion(
  scenarios: readonly string[],
  options: ReportOptions,
  outputs: readonly Output<ReportFormat>[],
): void {
  const { fail, degrade, within, workarounds, topology, sample, from, check, budget } = options;
  const fails = fail !== undefined || degrade !== undefined;
  const refuse = (
    code:
      | 'report-and-more'
      | 'scenario-and-options'
      | 'question-without-failure'
      | 'budget-without-markdown'
      | 'check-and-output',
  ): never => {
    throw new InputError([diagnosticOf(code, {}, null)]);
  };
  const asks = fails || scenarios.length > 0 || topology !== undefined || sample === true;
  if (from !== undefined && asks) refuse('report-and-more');
  if (scenarios.length > 0 && fails) refuse('scenario-and-options');
  if (!fails && (within !== undefined || workarounds !== undefined))
    refuse('question-without-failure');
  if (budget !== undefined && outputs.every(({ format }) => format !== 'markdown'))
    refuse('budget-without-markdown');
  const writes = outputs.length > 1 || outputs.some(({ file }) => file !== null);
  if (check !== undefined && writes) refuse('check-and-output');
}

interface MadeReport {
  readonly report: Report;
  /** All that it was read from. */
  readonly files: readonly string[];
}

async function reportOf(
  scenarios: readonly string[],
  options: ReportOptions,
  progress: Progress,
  say: (line: string) => void,
): Promise<MadeReport> {
  if (options.from !== undefined) return savedReport(options.from);
  const { parts, files }: AskedReport =
    scenarios.length > 0
      ? await askScenarios(scenarios, options, progress, say)
      : await askStatic(options, progress, say);
  const command = reportLine(scenarios, options);
  const report = { format: 'utfall-report/1', date: options.date ?? null, command, parts } as const;
  return { report, files };
}

/** @throws InputError for all that is wrong with it */
async function savedReport(path: string): Promise<MadeReport> {
  const loaded = await loadReport(path, createDiskReader(workingFolder()));
  if (!loaded.ok) throw new InputError(loaded.diagnostics);
  return { report: loaded.report, files: [path] };
}

/** Says whether a committed report is what is made now; if not, how it differs. */
async function compare(path: string, made: string, say: (line: string) => void): Promise<void> {
  const { pageDifference } = await import('../report/page-difference.js');
  const difference = pageDifference(path, committed(path), made);
  if (difference === null) {
    say(`${path} is up to date`);
    return;
  }
  await writeToStream([difference], process.stdout);
  say(`${path} is out of date; make it anew with --output in place of --check`);
  throw new Finished(EXIT.saidNo);
}

/** What a file holds; where the lines of a checkout end in another way, that is no difference. */
function committed(path: string): string {
  const findings = new Findings();
  const file = readText(path, null, createDiskReader(workingFolder()), findings);
  if (file === null) throw new InputError(findings.diagnostics());
  return file.text.replaceAll('\r\n', '\n');
}
