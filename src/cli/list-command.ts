import { Command } from 'commander';
import { LIST_FORMATS } from '../report/list-formats.js';
import type { ListOptions } from './list-options.js';
import { collect } from './option-values.js';
import { withSharedOptions } from './shared-options.js';

const HELP = `
A selector is an id, a glob ('nhn-*'), SITE/CAPABILITY, or a key with a value:
  kind:       of components and sites      region:       of sites
  owner:      of components                criticality:  of capabilities
  label:KEY=  of components and sites
'!' means not, '+' and, ',' or. It selects from components, sites and
capabilities together; with a '/', from the capabilities at sites. What
selects nothing at all is an error, with the nearest names.

What is listed fits the selector and all options. Of components and capabilities
'direct' counts how many of either name a thing, 'all' how many need it through
others too, and 'sites' the sites with a capability among them. It is counted
whatever could do without: groups bear losses, and are looked through here.

Examples:
  utfall list --sample
  utfall list 'kind:network,region:Troms*'
  utfall list --dependents-of nhn-dc-1-network
  utfall list 'gp-oslo-webmed/*' --dependents-of helseid
  utfall list --owner 'norsk-*' -f json`;

/** `utfall list`: what there is in a topology, and what needs what. */
export const listCommand = (): Command =>
  withSharedOptions(withListOptions(new Command('list')), LIST_FORMATS)
    .description('what there is: components, capabilities, sites, and what needs what')
    .argument('[selector]', 'what to list; all there is, if left out')
    .addHelpText('after', HELP)
    .action(async (selector: string | undefined, options: ListOptions) => {
      const { runList } = await import('./run-list.js');
      await runList(selector, options);
    });

const withListOptions = (command: Command): Command =>
  command
    .option(
      '--dependents-of <selector>',
      'only what needs these, directly or not (repeatable)',
      collect,
    )
    .option(
      '--dependencies-of <selector>',
      'only what these need, directly or not (repeatable)',
      collect,
    )
    .option('--owner <owner>', 'only components of this owner (repeatable)', collect)
    .option('--all', 'cut no lists short');
