import { shortDuration } from '../report/duration-text.js';
import { commandLine } from './command-line.js';
import type { ReportOptions } from './report-options.js';

/**
 * The command line that makes a report, by what bears on what it says: not where it is written to, or
 * compared with.
 */
export function reportLine(scenarios: readonly string[], options: ReportOptions): string {
  const { topology = [], fail = [], degrade = [], within, workarounds, budget, date } = options;
  const repeated = (name: string, values: readonly string[]): readonly string[] =>
    values.flatMap((value) => [name, value]);
  return commandLine([
    'report',
    ...scenarios,
    ...(options.sample === true ? ['--sample'] : []),
    ...repeated('--topology', topology),
    ...(options.root === undefined ? [] : ['--root', options.root]),
    ...repeated('--fail', fail),
    ...repeated('--degrade', degrade),
    ...(within === undefined ? [] : ['--within', shortDuration(within)]),
    ...(workarounds === undefined ? [] : ['--workarounds', workarounds]),
    ...(options.lang === 'en' ? [] : ['--lang', options.lang]),
    ...(budget === undefined ? [] : ['--budget', String(budget)]),
    ...(date === undefined ? [] : ['--date', date]),
  ]);
}
