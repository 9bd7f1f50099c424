import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** The user's files or command line are wrong: ends a command with exit code 2 and says why. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('the input is wrong');
    this.diagnostics = diagnostics;
  }
}
