import { Option, type Command } from 'commander';
import type { Seconds } from '../model/duration.js';
import type { FailureOptions } from './failure-options.js';
import { collect, duration } from './option-values.js';

/** A failure, and how it is to be looked at, as the command line gives it. */
export interface FailureQuestion extends FailureOptions {
  readonly within?: Seconds;
  readonly workarounds: 'count' | 'ignore';
}

/** Adds these options to a command. */
export const withFailureOptions = (command: Command): Command =>
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
    );
