import { Command, Option } from 'commander';
import { IMPACT_FORMATS } from '../report/formats.js';
import type { ImpactOptions } from './impact-options.js';
import { collect, duration } from './option-values.js';
import { collectOutput } from './output-option.js';

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
  new Command('impact')
    .description('who is hit by a failure, how badly and from when')
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
    .option('-t, --topology <file>', 'the topology; repeated, layers over it (repeatable)', collect)
    .option('--sample', 'take the Norwegian sample that comes with utfall; -t lies over it')
    .option('--root <folder>', "where included files have to stay, if not in the topology's folder")
    .option(
      '-f, --format <format[=file]>',
      `${IMPACT_FORMATS.join(', ')}; to a file with FORMAT=FILE (repeatable)`,
      collectOutput(IMPACT_FORMATS),
    )
    .option('-o, --output <file>', 'write to a file, where there is one format')
    .option('--summary', 'leave components and sites out of the JSON')
    .option('--all', 'cut no lists short')
    .option('-q, --quiet', 'nothing on the terminal but the answer and errors')
    .option('--color', 'colours, even where the output is no terminal')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ImpactOptions) => {
      const { runImpact } = await import('./run-impact.js');
      await runImpact(options);
    });
