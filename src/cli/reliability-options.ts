import type { Command } from 'commander';
import { collectAssumption } from './assumption-option.js';
import { withBudgetOption } from './budget-option.js';
import { exceptOption, levelOption, workaroundsOption } from './threshold-options.js';

/** Adds to a command how likely failures are, and what counts as lost. */
export const withReliabilityOptions = (command: Command): Command =>
  withBudgetOption(
    command
      .option(
        '--assume <selector=availability>',
        'of components that declare none, such as kind:network=99.9% (repeatable)',
        collectAssumption,
      )
      .addOption(exceptOption())
      .addOption(levelOption())
      .addOption(workaroundsOption()),
  );
