import { Command } from 'commander';
import { SPOF_FORMATS } from '../report/spof-formats.js';
import { withLossOptions } from './loss-options.js';
import { collect, wholeNumber } from './option-values.js';
import { withSharedOptions } from './shared-options.js';
import type { SpofOptions } from './spof-options.js';

const HELP = `
Each component is failed alone. What it takes down is counted as capabilities
times sites, and components are ranked by that. For each, the one dependency is
told that would save most of it, were there an independent alternative to what
it is on. A component that every site has its own of fails at one site.

A false redundancy is a group, such as any of two, that should bear the loss of a
member, and that one component alone defeats: the ways to it are shown.

Examples:
  utfall spof --sample
  utfall spof --capabilities criticality:critical --sites kind:clinic --top 5
  utfall spof --within 4h --except kind:power -f json=spof.json
  utfall spof --given nhn-dc-1`;

/** `utfall spof`: single points of failure, ranked, and false redundancies. */
export const spofCommand = (): Command =>
  withSharedOptions(withSpofOptions(new Command('spof')), SPOF_FORMATS)
    .description('single points of failure: what each failure alone takes, and what would help')
    .addHelpText('after', HELP)
    .action(async (options: SpofOptions) => {
      const { runSpof } = await import('./run-spof.js');
      await runSpof(options);
    });

const withSpofOptions = (command: Command): Command =>
  withLossOptions(command)
    .option('--given <selector>', 'what has failed already (repeatable)', collect)
    .option('--top <number>', 'only so many of the worst', wholeNumber)
    .option('--all', 'cut no lists short');
