import { Command } from 'commander';
import { IMPORTANCE_FORMATS } from '../report/importance-formats.js';
import type { ImportanceOptions } from './importance-options.js';
import { wholeNumber } from './option-values.js';
import { withReliabilityOptions } from './reliability-options.js';
import { withSharedOptions } from './shared-options.js';

const HELP = `
A selector names capabilities at sites, as for 'utfall availability'. Each capability
at each kind of site is told by itself, sites weighed by whom they serve.

What is worst to lose comes first:
  Birnbaum     how much more it is down with the component down than with it up
  criticality  in what share of its down time the component decides
  F-V          Fussell and Vesely's: in what share of it the component takes part
  RAW          risk achievement worth: by how much worse, were it always down
  RRW          risk reduction worth: by how much better, were it never down
Below stands what would save most: to have a component twice, the second one
independent and as good, or down half as long.

Exit code 4 where the budget ran out.

Examples:
  utfall importance --sample kind:clinic+log-in
  utfall importance --assume kind:network=99.9% --top 5 -f json`;

/** `utfall importance`: what each component costs in availability. */
export const importanceCommand = (): Command =>
  withSharedOptions(withImportanceOptions(new Command('importance')), IMPORTANCE_FORMATS)
    .description('what each component costs in availability, and what would save most')
    .argument('[selector]', 'capabilities at sites; all, if left out')
    .addHelpText('after', HELP)
    .action(async (selector: string | undefined, options: ImportanceOptions) => {
      const { runImportance } = await import('./run-importance.js');
      await runImportance(selector, options);
    });

const withImportanceOptions = (command: Command): Command =>
  withReliabilityOptions(command)
    .option('--top <number>', 'only so many of each', wholeNumber)
    .option('--all', 'cut no lists short');
