import { Command, Option } from 'commander';
import { IMPACT_FORMATS } from '../report/formats.js';
import type { ImpactOptions } from './impact-options.js';
import { collect, duration } from './option-values.js';
import { withSharedOptions } from './shared-options.js';

const EXAMPLES = `
A selector is an id, a glob ('nhn-*'), or kind:, owner: or label:KEY= with a
value; '!' means not, '+' and, ',' or.

Examples:
  utfall impact --sample --fail nhn-dc-1-network
  utfall impact --fail 'kind:network+owner:norsk-helsenett' --within 4h
  utfall impact --fail helseid --degrade bankid -f json=out.json -f markdown
  utfall impact -t topology.yaml -t layers/second-dc.yaml --fail dc-1`;

/** `utfall impact`: who is hit by a failure, how badly and from when. */
export const impactCommand = (): Command =>
  withSharedOptions(withFailureOptions(new Command('impact')), IMPACT_FORMATS)
    .description('who is hit by a failure, how badly and from when')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ImpactOptions) => {
      const { runImpact } = await import('./run-impact.js');
      await runImpact(options);
    });

const withFailureOptions = (command: Command): Command =>
  command
    .option('--fail <selector>', 'what is down (repeatable)', collect)
    .option('--degrade <selector>', 'what is degraded (repeatable)', collect)
    .option(
      '--within <duration>',
      'states within this time, such as 4h; at last if left out',
      duration,
    )
    .addOption(
      new Option('--workarounds <how>', 'whether workarounds count, or are looked through')
        .choices(['count', 'ignore'])
        .default('count'),
    )
    .option('--summary', 'leave components and sites out of the JSON')
    .option('--all', 'cut no lists short');
