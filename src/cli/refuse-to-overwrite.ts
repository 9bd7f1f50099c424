import { realpathSync } from 'node:fs';
import { diagnosticOf } from '../diagnostics/findings.js';
import { InputError } from './input-error.js';

/** Sees to it that no output goes to a file that the input was read from. */
export function refuseToOverwrite(
  outputs: readonly { readonly file: string | null }[],
  inputs: readonly string[],
): void {
  const read = new Set(inputs.map(realPath));
  const lost = outputs.flatMap(({ file }) => file ?? []).filter((file) => read.has(realPath(file)));
  if (lost.length === 0) return;
  throw new InputError(lost.map((path) => diagnosticOf('output-is-input', { path }, null)));
}

/** What isn't there yet has only the name that it is to get. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
