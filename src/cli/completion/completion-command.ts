import { Argument, Command } from 'commander';
import { writeToStream } from '../write-to-stream.js';
import { scriptFor, SHELLS, type Shell } from './shells.js';

const HELP = `
It knows the commands, the options and their values, and the ids and keys of the
topology that the command line would read.

  bash  eval "$(utfall completion bash)" in ~/.bashrc
  zsh   eval "$(utfall completion zsh)" in ~/.zshrc, after compinit
  fish  utfall completion fish > ~/.config/fish/completions/utfall.fish`;

/** `utfall completion`: a script that completes utfall's command lines in a shell. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description("the shell's completion: a script for it to run")
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', HELP)
    .action(async (shell: Shell) => {
      await writeToStream([scriptFor(shell)], process.stdout);
    });

/** `utfall complete`, which the scripts call: what the word at the cursor may become. */
export const completeCommand = (): Command =>
  new Command('complete')
    .description('what the word at the cursor may become, for the scripts of `completion`')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .argument('[words...]', 'in bash COMP_WORDBREAKS and the line, else the words')
    .action(async (shell: Shell, words: readonly string[], _options: object, command: Command) => {
      const { runComplete } = await import('./run-complete.js');
      await runComplete(shell, words, command.parent ?? command);
    });
