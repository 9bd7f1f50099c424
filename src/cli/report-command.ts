import { Command, Option } from 'commander';
import { REPORT_FORMATS } from '../report/report-formats.js';
import { withLanguageOption } from './language-option.js';
import { byteCount, calendarDate, collect, duration } from './option-values.js';
import type { ReportOptions } from './report-options.js';
import { withSharedOptions } from './shared-options.js';

const HELP = `
Of what fails by --fail and --degrade, for good; or of scenarios in time; or, with
neither, of the topology as it stands: what is in it, the worst single failures,
redundancy in appearance only, and what all that rests on.

The same input gives the same page, byte for byte: commit it, and let CI see to it
with --check that it is up to date (exit code 1, with the difference, if it isn't).

Examples:
  utfall report --sample --fail nhn-dc-1-network -o report.md
  utfall report scenarios/outage.yaml --lang nb -o utfall.md
  utfall report --check reports/topology.md
  utfall report --fail helseid --budget 64KB
  utfall report --fail helseid -f json=report.json -f html=report.html
  utfall report --from report.json -f html=report.html`;

/** `utfall report`: the page that people commit, compare and send on. */
export const reportCommand = (): Command =>
  withSharedOptions(withReportOptions(new Command('report')), REPORT_FORMATS)
    .description('an impact report: who loses what, when and why, in words, tables and pictures')
    .argument('[file...]', 'scenarios: files that say what happens when')
    .addHelpText('after', HELP)
    .action(async (scenarios: readonly string[], options: ReportOptions) => {
      const { runReport } = await import('./run-report.js');
      await runReport(scenarios, options);
    });

const withReportOptions = (command: Command): Command =>
  withLanguageOption(command)
    .option('--fail <selector>', 'what is down (repeatable)', collect)
    .option('--degrade <selector>', 'what is degraded (repeatable)', collect)
    .option(
      '--within <duration>',
      'states within this time, such as 4h; at last if left out',
      duration,
    )
    .addOption(
      new Option('--workarounds <how>', 'whether workarounds count, or are looked through').choices(
        ['count', 'ignore'],
      ),
    )
    .option('--budget <size>', 'cut the Markdown page to this size, such as 64KB', byteCount)
    .option('--date <day>', 'a day for the page to bear, such as 2027-03-01', calendarDate)
    .option('--check <file>', 'compare with a committed report, and write nothing')
    .option('--from <file>', 'write the page of a report that was saved with -f json');
