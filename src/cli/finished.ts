import type { ExitCode } from './exit-code.js';

/** Ends a command that has said all there is to say, with an exit code of its own. */
export class Finished extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super('the command is finished');
    this.exitCode = exitCode;
  }
}
