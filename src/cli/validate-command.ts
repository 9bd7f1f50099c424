import { Command } from 'commander';
import { collect } from './option-values.js';
import { collectOutput } from './output-option.js';
import { VALIDATION_FORMATS, type ValidateOptions } from './validate-options.js';

const EXAMPLES = `
Errors and warnings go to stderr, each with its place and what to do about it.
Warnings are about what is legal and doubtful; they don't change the exit code,
which is 2 where there are errors.

Examples:
  utfall validate
  utfall validate -t topology.yaml -t layers/second-dc.yaml
  utfall validate -f json`;

/** `utfall validate`: whether a topology is sound, and what in it is doubtful. */
export const validateCommand = (): Command =>
  new Command('validate')
    .description('whether a topology is sound: all its errors, and what is doubtful')
    .option('-t, --topology <file>', 'the topology; repeated, layers over it (repeatable)', collect)
    .option('--sample', 'take the Norwegian sample that comes with utfall; -t lies over it')
    .option('--root <folder>', "where included files have to stay, if not in the topology's folder")
    .option(
      '-f, --format <format[=file]>',
      `${VALIDATION_FORMATS.join(', ')}; to a file with FORMAT=FILE (repeatable)`,
      collectOutput(VALIDATION_FORMATS),
    )
    .option('-o, --output <file>', 'write to a file, where there is one format')
    .option('-q, --quiet', 'nothing on the terminal but the answer and errors')
    .option('--color', 'colours, even where the output is no terminal')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ValidateOptions) => {
      const { runValidate } = await import('./run-validate.js');
      await runValidate(options);
    });
