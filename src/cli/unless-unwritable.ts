import { diagnosticOf } from '../diagnostics/findings.js';
import { InputError } from './input-error.js';

/** @throws InputError for what the system refuses to do with an output, in words */
export function unlessUnwritable<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new InputError([
      diagnosticOf('output-unwritable', { path, reason: reasonOf(error) }, null),
    ]);
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EPIPE':
      return 'whoever read it has gone';
    case 'ENOENT':
      return 'its folder does not exist';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'writing there is not allowed';
    case 'ELOOP':
      return 'it is a link that leads back to itself';
    case 'ENOSPC':
      return 'no space is left';
    case undefined:
    default:
      return message;
  }
}
