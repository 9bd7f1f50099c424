import { Command } from 'commander';
import { IMPACT_FORMATS } from '../report/formats.js';
import { withFailureOptions } from './failure-question.js';
import type { ImpactOptions } from './impact-options.js';
import { withLanguageOption } from './language-option.js';
import { withSharedOptions } from './shared-options.js';

const EXAMPLES = `
A selector is an id, a glob ('nhn-*'), or kind:, owner: or label:KEY= with a
value; '!' means not, '+' and, ',' or.

Examples:
  utfall impact --sample --fail nhn-dc-1-network
  utfall impact --fail 'kind:network+owner:norsk-helsenett' --within 4h
  utfall impact --fail helseid --degrade bankid -f json=out.json -f markdown
  utfall impact --sample --fail helseid --lang nb
  utfall impact -t topology.yaml -t layers/second-dc.yaml --fail dc-1`;

/** `utfall impact`: who is hit by a failure, how badly and from when. */
export const impactCommand = (): Command =>
  withLanguageOption(withSharedOptions(withFailureOptions(new Command('impact')), IMPACT_FORMATS))
    .description('who is hit by a failure, how badly and from when')
    .option('--summary', 'leave components and sites out of the JSON')
    .option('--all', 'cut no lists short')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ImpactOptions) => {
      const { runImpact } = await import('./run-impact.js');
      await runImpact(options);
    });
