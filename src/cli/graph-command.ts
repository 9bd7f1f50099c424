import { Command, Option } from 'commander';
import { CLUSTERS } from '../report/graph/clusters.js';
import { withFailureOptions } from './failure-question.js';
import { GRAPH_OUTPUTS, type GraphOptions } from './graph-options.js';
import { collect, wholeNumber } from './option-values.js';
import { withSharedOptions } from './shared-options.js';

const HELP = `
What is drawn: all there is; with --around, what that needs and what needs it;
with --fail or --degrade alone, what the failure hits. With both, what is around
that, each thing with its state. Arrows lead from what is needed to what needs
it. Large pictures are folded by kind, and say so; graphml and json are whole,
and their edges run from what needs to what is needed.

openpsa is no graph but the fault tree of what --around names, a component or a
capability at a site, in the Open-PSA format: what it takes to take it down at
last, for tools such as SCRAM and XFTA. It is whole, whatever --depth is.

ID is a component's, a site's own one (component@site), a site's, that of a
capability at a site (site/capability), or of a capability wherever it is.

Examples:
  utfall graph --sample
  utfall graph --sample --around webmed --depth 1 -f svg=webmed.svg
  utfall graph --fail nhn-dc-1-network --cluster-by owner -f dot | dot -Tpdf -O
  utfall graph -f json=graph.json
  utfall graph --sample --around webmed -f openpsa=webmed.xml`;

/** `utfall graph`: what needs what, or how a failure spreads, as a picture or as data. */
export const graphCommand = (): Command =>
  withSharedOptions(withFailureOptions(withGraphOptions(new Command('graph'))), GRAPH_OUTPUTS)
    .description('what needs what, or how a failure spreads, as a picture or as data')
    .addHelpText('after', HELP)
    .action(async (options: GraphOptions) => {
      const { runGraph } = await import('./run-graph.js');
      await runGraph(options);
    });

const withGraphOptions = (command: Command): Command =>
  command
    .option('--around <id>', 'only what this needs, and what needs it')
    .option('--depth <steps>', 'how many steps from there (2 if left out)', wholeNumber)
    .addOption(
      new Option('--cluster-by <key>', 'frames around what has the same').choices(CLUSTERS),
    )
    .option('--all', 'each thing by itself in pictures, however many there are')
    .option('--except <selector>', 'of openpsa: components that never fail (repeatable)', collect);
