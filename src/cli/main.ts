import { Command, CommanderError } from 'commander';
import { availabilityCommand } from './availability-command.js';
import { checkCommand } from './check-command.js';
import { completeCommand, completionCommand } from './completion/completion-command.js';
import { cutSetsCommand } from './cutsets-command.js';
import { diffCommand } from './diff-command.js';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { Finished } from './finished.js';
import { explainCommand } from './explain-command.js';
import { graphCommand } from './graph-command.js';
import { impactCommand } from './impact-command.js';
import { importCommand } from './import-command.js';
import { importanceCommand } from './importance-command.js';
import { initCommand } from './init-command.js';
import { InputError } from './input-error.js';
import { listCommand } from './list-command.js';
import { reportCommand } from './report-command.js';
import { schemaCommand } from './schema-command.js';
import { showBug } from './show-bug.js';
import { simulateCommand } from './simulate-command.js';
import { spofCommand } from './spof-command.js';
import { validateCommand } from './validate-command.js';
import { VERSION } from './version.js';

/**
 * Runs the command line that the process was started with.
 *
 * @returns the exit code; whatever goes wrong is said on stderr, and never thrown
 */
export async function main(): Promise<ExitCode> {
  const args = process.argv.slice(2);
  process.stdout.on('error', endOnBrokenOutput);
  process.stderr.on('error', endOnBrokenOutput);
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrongInput;
    if (error instanceof Finished) return error.exitCode;
    if (error instanceof InputError) {
      const { showDiagnostics } = await import('./show-diagnostics.js');
      await showDiagnostics(error.diagnostics, args);
      return EXIT.wrongInput;
    }
    showBug(error);
    return EXIT.bug;
  }
}

/** In the order in which the help lists them. */
const COMMANDS = [
  impactCommand,
  spofCommand,
  cutSetsCommand,
  availabilityCommand,
  importanceCommand,
  checkCommand,
  explainCommand,
  diffCommand,
  simulateCommand,
  reportCommand,
  graphCommand,
  listCommand,
  validateCommand,
  initCommand,
  schemaCommand,
  importCommand,
  completionCommand,
];

function createProgram(): Command {
  const program = new Command('utfall')
    .description('What happens to whom when something that everyone depends on fails.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('(utfall --help lists the commands and options)')
    .exitOverride();
  // Commands take over how to end and what to say on errors from the program they are added to.
  for (const command of COMMANDS) program.addCommand(command().copyInheritedSettings(program));
  program.addCommand(completeCommand().copyInheritedSettings(program), { hidden: true });
  return program;
}

/** Whoever read what we write has enough: `utfall … | head` is no error. A full disk is one. */
function endOnBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: the output can't be written: ${error.message}\n`);
  process.exit(EXIT.wrongInput);
}
