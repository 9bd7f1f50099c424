import { Option, type Command } from 'commander';
import { USUAL_BUDGET } from '../analysis/exact/usual-budget.js';
import { wholeNumber } from './option-values.js';

/** Adds to a command how large the diagrams may become that it is answered by. */
export const withBudgetOption = (command: Command): Command =>
  command.addOption(
    new Option('--budget <number>', 'how many nodes diagrams may have, before it is cut short')
      .argParser(wholeNumber)
      .default(USUAL_BUDGET),
  );
