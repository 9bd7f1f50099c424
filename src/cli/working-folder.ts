import { diagnosticOf } from '../diagnostics/findings.js';
import { InputError } from './input-error.js';

/** The folder that relative paths are seen from; it may have been removed under the shell's feet. */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new InputError([diagnosticOf('no-working-folder', {}, null)]);
  }
}
