import { Option, type Command } from 'commander';
import { LANGUAGES } from '../report/language/languages.js';

/** Adds in which language a command answers. */
export const withLanguageOption = (command: Command): Command =>
  command.addOption(
    new Option('--lang <language>', 'English, or Norwegian Bokmål')
      .choices(LANGUAGES)
      .default('en'),
  );
