import { Command } from 'commander';
import { withSharedOptions } from './shared-options.js';
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
  withSharedOptions(new Command('validate'), VALIDATION_FORMATS)
    .description('whether a topology is sound: all its errors, and what is doubtful')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ValidateOptions) => {
      const { runValidate } = await import('./run-validate.js');
      await runValidate(options);
    });
