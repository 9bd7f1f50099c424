import { Option, type Command } from 'commander';
import { wholeNumber } from './option-values.js';

/** Enough for what can be solved in seconds, in some hundred megabytes. */
export const USUAL_BUDGET = 4_000_000;

/** Adds to a command how large the diagrams may become that it is answered by. */
export const withBudgetOption = (command: Command): Command =>
  command.addOption(
    new Option('--budget <number>', 'how many nodes diagrams may have, before it is cut short')
      .argParser(wholeNumber)
      .default(USUAL_BUDGET),
  );
