import { Command } from 'commander';
import { SIMULATION_FORMATS } from '../report/simulation-formats.js';
import { withLanguageOption } from './language-option.js';
import { collect, duration, wholeNumberWithin } from './option-values.js';
import { withSharedOptions } from './shared-options.js';
import type { SimulateOptions } from './simulate-options.js';

const HELP = `
A scenario is a file that says what fails and is restored when, and what should
then be seen: a replay is a test. Without a file, what --fail and --degrade name
happens at the start, for as long as --for says.

A scenario may name its topology; -t, --sample and UTFALL_TOPOLOGY win over that.
Exit code 1 where something expected isn't seen.

Examples:
  utfall simulate scenarios/outage.yaml
  utfall simulate --sample --fail nhn-dc-1-network --for 15m
  utfall simulate --fail helseid --for 2h --save helseid.yaml
  utfall simulate scenarios/*.yaml -f text -f junit=replays.xml
  utfall simulate scenarios/outage.yaml --runs 1000
  utfall simulate --sample --fail helseid --for 2h --lang nb
  utfall simulate --cold-start`;

/** Quantiles of more are no more certain than what is drawn. */
const MOST_RUNS = 100_000;
const HIGHEST_SEED = 2 ** 32 - 1;

/** `utfall simulate`: failures in time. */
export const simulateCommand = (): Command =>
  withSharedOptions(withSimulateOptions(new Command('simulate')), SIMULATION_FORMATS)
    .description('failures in time: what is hit when, for how long, and what was expected')
    .argument('[file...]', 'scenarios: files that say what happens when')
    .addHelpText('after', HELP)
    .action(async (scenarios: readonly string[], options: SimulateOptions) => {
      if (options.coldStart === true) {
        const { runColdStart } = await import('./run-cold-start.js');
        await runColdStart(scenarios, options);
        return;
      }
      const { runSimulate } = await import('./run-simulate.js');
      await runSimulate(scenarios, options);
    });

const withSimulateOptions = (command: Command): Command =>
  withLanguageOption(command)
    .option('--fail <selector>', 'what goes down at the start (repeatable)', collect)
    .option('--degrade <selector>', 'what is degraded at the start (repeatable)', collect)
    .option('--for <duration>', 'for how long, such as 2h; for ever if left out', duration)
    .option('--until <duration>', 'follow it so far, and no further', duration)
    .option('--save <file>', 'write what --fail and --degrade say as a scenario')
    .option(
      '--runs <number>',
      'draw what is uncertain for so many runs, and tell quantiles of them',
      wholeNumberWithin(1, MOST_RUNS),
    )
    .option(
      '--seed <number>',
      'of what --runs draws; 1 if left out: the same seed, the same result',
      wholeNumberWithin(0, HIGHEST_SEED),
    )
    .option('--cold-start', 'what comes up again after a total loss, and what never does')
    .option('--all', 'cut no lists short');
