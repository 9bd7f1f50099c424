import { Command, Option } from 'commander';
import { DIFF_FORMATS } from '../report/diff-formats.js';
import type { DiffOptions } from './diff-options.js';
import { wholeNumber } from './option-values.js';
import { withLossOptions } from './loss-options.js';
import { withOutputOptions, withRootOption } from './shared-options.js';

const HELP = `
BEFORE and AFTER are files; or, in a git repository, REVISION:FILE, the file as
it was in a branch, a tag or a commit, with what it includes: main:topology.yaml
from the top of the repository, main:./topology.yaml from here. Layers follow
after commas: topology.yaml,layers/second-dc.yaml.

Each component is failed alone on both sides, and what it takes compared,
capability by capability and site by site. Components that say what they were
called formerly are followed through renamings. A selector may match on one
side only.

It is worse where a failure takes something that it didn't before, or a group
is redundant in appearance only that wasn't, or wasn't there.

Examples:
  utfall diff main:topology.yaml topology.yaml
  utfall diff v1.2:topology.yaml v1.3:topology.yaml -f markdown=changes.md
  utfall diff topology.yaml topology.yaml,layers/second-dc.yaml --top 5
  utfall diff origin/main:topology.yaml topology.yaml --fail-on worse \\
    --capabilities criticality:critical`;

/** `utfall diff`: what a change to a topology does. */
export const diffCommand = (): Command =>
  withOutputOptions(withDiffOptions(new Command('diff')), DIFF_FORMATS)
    .description('what a change does to blast radius, single points of failure and redundancy')
    .argument('<before>', 'a topology, or REVISION:FILE')
    .argument('<after>', 'the same after the change')
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import('./run-diff.js');
      await runDiff(before, after, options);
    });

const withDiffOptions = (command: Command): Command =>
  withRootOption(withLossOptions(command))
    .addOption(new Option('--fail-on <what>', 'exit code 1 where it is so').choices(['worse']))
    .option('--top <number>', 'only so many of the worst', wholeNumber)
    .option('--all', 'cut no lists short');
