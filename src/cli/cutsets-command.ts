import { Command, Option } from 'commander';
import { CUT_SETS_FORMATS } from '../report/cutsets-formats.js';
import { withBudgetOption } from './budget-option.js';
import type { CutSetsOptions } from './cutsets-options.js';
import { wholeNumber } from './option-values.js';
import { withSharedOptions } from './shared-options.js';
import { withThresholdOptions } from './threshold-options.js';

const HELP = `
A selector is an id (a component, a site for all its capabilities, a capability for
all its sites), a glob, SITE/CAPABILITY, COMPONENT@SITE, or a key with a value, of
components and of capabilities at sites. What is lost alike is computed once.

A minimal cut set is a smallest set of components whose joint failure takes it
down. All of them are counted, exactly; the first are listed: small ones before
large ones, and of one size the most probable first.

Exit code 4 where the budget ran out: what is known is told all the same.

Examples:
  utfall cutsets --sample langnes-legekontor/log-in
  utfall cutsets --sample kind:clinic+log-in --order 2 --all
  utfall cutsets helseid --within 4h -f json`;

/** `utfall cutsets`: which sets of failures take something down. */
export const cutSetsCommand = (): Command =>
  withSharedOptions(withCutSetsOptions(new Command('cutsets')), CUT_SETS_FORMATS)
    .description('minimal cut sets: which failures together take something down')
    .argument('<selector...>', 'what is lost')
    .addHelpText('after', HELP)
    .action(async (selectors: readonly string[], options: CutSetsOptions) => {
      const { runCutSets } = await import('./run-cutsets.js');
      await runCutSets(selectors, options);
    });

const withCutSetsOptions = (command: Command): Command =>
  withBudgetOption(withThresholdOptions(command))
    .option('--order <number>', 'list only sets of so many components, or fewer', wholeNumber)
    .addOption(
      new Option('--top <number>', 'how many sets to list for each; 20 if left out')
        .argParser(wholeNumber)
        .conflicts('all'),
    )
    .option('--all', 'list all sets, and cut no lists short');
