import { Option, type Command } from 'commander';
import { collect, duration } from './option-values.js';

export const exceptOption = (): Option =>
  new Option('--except <selector>', 'components taken as perfect (repeatable)').argParser(collect);

export const levelOption = (): Option =>
  new Option('--level <level>', 'from which state on something counts as taken')
    .choices(['down', 'degraded'])
    .default('down');

export const workaroundsOption = (): Option =>
  new Option('--workarounds <how>', 'whether workarounds count, or are looked through')
    .choices(['count', 'ignore'])
    .default('ignore');

/** Adds to a command what counts as lost, and what never fails. */
export const withThresholdOptions = (command: Command): Command =>
  command
    .addOption(exceptOption())
    .addOption(levelOption())
    .option('--within <duration>', 'only what is taken within this time, such as 4h', duration)
    .addOption(workaroundsOption());
