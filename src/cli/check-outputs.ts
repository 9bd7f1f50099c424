import { diagnosticOf } from '../diagnostics/findings.js';
import { InputError } from './input-error.js';
import { realPath } from './real-path.js';

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
