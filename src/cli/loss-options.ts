import type { Command } from 'commander';
import { collect } from './option-values.js';
import { withThresholdOptions } from './threshold-options.js';

/** Adds to a command which losses count that single failures cause. */
export const withLossOptions = (command: Command): Command =>
  withThresholdOptions(
    command
      .option('--sites <selector>', 'only losses at these sites (repeatable)', collect)
      .option('--capabilities <selector>', 'only losses of these (repeatable)', collect),
  );
