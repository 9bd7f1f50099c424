import { Option, type Command } from 'commander';
import { collect, duration } from './option-values.js';

/** Adds to a command what counts as lost, and what never fails. */
export const withThresholdOptions = (command: Command): Command =>
  command
    .option('--except <selector>', 'components taken as perfect (repeatable)', collect)
    .addOption(
      new Option('--level <level>', 'from which state on something counts as taken')
        .choices(['down', 'degraded'])
        .default('down'),
    )
    .option('--within <duration>', 'only what is taken within this time, such as 4h', duration)
    .addOption(
      new Option('--workarounds <how>', 'whether workarounds count, or are looked through')
        .choices(['count', 'ignore'])
        .default('ignore'),
    );
