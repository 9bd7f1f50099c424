import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnosticOf } from '../diagnostics/findings.js';
import { InputError } from './input-error.js';

/** Sees to it that no output goes to a file that the input was read from, or another output goes to. */
export function checkOutputs(
  outputs: readonly { readonly file: string | null }[],
  inputs: readonly string[],
): void {
  const read = new Set(inputs.map(realPath));
  const written = new Set<string>();
  const wrong = outputs
    .flatMap(({ file }) => file ?? [])
    .flatMap((path) => {
      const real = realPath(path);
      const twice = written.has(real);
      written.add(real);
      if (read.has(real)) return [diagnosticOf('output-is-input', { path }, null)];
      return twice ? [diagnosticOf('output-twice', { path }, null)] : [];
    });
  if (wrong.length > 0) throw new InputError(wrong);
}

/** What isn't there yet has only its folder to be known by. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(resolve(path)) === resolve(path)
      ? resolve(path)
      : join(realPath(dirname(resolve(path))), basename(path));
  }
}
