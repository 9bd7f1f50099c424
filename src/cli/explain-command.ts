import { Command } from 'commander';
import { EXPLAIN_FORMATS } from '../report/explain-formats.js';
import type { ExplainOptions } from './explain-options.js';
import { withFailureOptions } from './failure-question.js';
import { wholeNumber } from './option-values.js';
import { withSharedOptions } from './shared-options.js';

const EXAMPLES = `
An id is a component's, a site's own one (component@site), a site's, or that of
a capability at a site (site/capability).

Examples:
  utfall explain --sample langnes-legekontor/log-in --fail helseid
  utfall explain --sample unn --fail nhn-dc-1-network --within 4h
  utfall explain helseid -f mermaid`;

/** `utfall explain`: why something is down or degraded, or what holds it up. */
export const explainCommand = (): Command =>
  withSharedOptions(withFailureOptions(new Command('explain')), EXPLAIN_FORMATS)
    .description('why something is down or degraded; of what is up, what holds it up')
    .argument('<id>', 'what is to be explained')
    .option('--depth <steps>', 'how many steps down are told', wholeNumber)
    .option('--all', 'cut no lists short')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: ExplainOptions) => {
      const { runExplain } = await import('./run-explain.js');
      await runExplain(id, options);
    });
