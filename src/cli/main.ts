import { Command, CommanderError } from 'commander';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { impactCommand } from './impact-command.js';
import { InputError } from './input-error.js';
import { showBug } from './show-bug.js';
import { showDiagnostics } from './show-diagnostics.js';
import { VERSION } from './version.js';

/**
 * Runs the command line that the process was started with.
 *
 * @returns the exit code; whatever goes wrong is said on stderr, and never thrown
 */
export async function main(): Promise<ExitCode> {
  const args = process.argv.slice(2);
  // Whoever read what we write has enough: `utfall … | head` is no error.
  process.stdout.on('error', endQuietlyOnClosedPipe);
  process.stderr.on('error', endQuietlyOnClosedPipe);
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrongInput;
    if (error instanceof InputError) {
      await showDiagnostics(error.diagnostics, args);
      return EXIT.wrongInput;
    }
    showBug(error);
    return EXIT.bug;
  }
}

function createProgram(): Command {
  const program = new Command('utfall')
    .description('What happens to whom when something that everyone depends on fails.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('(utfall --help lists the commands and options)')
    .exitOverride();
  // Commands take over how to end and what to say on errors from the program they are added to.
  program.addCommand(impactCommand().copyInheritedSettings(program));
  return program;
}

function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
