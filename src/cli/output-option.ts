import { InvalidArgumentError } from 'commander';
import { diagnosticOf } from '../diagnostics/findings.js';
import { InputError } from './input-error.js';

/** A report that was asked for: in which format, and where to. */
export interface Output<Format extends string> {
  readonly format: Format;
  /** Null: to stdout. */
  readonly file: string | null;
}

/** Reads `FORMAT` or `FORMAT=FILE`, a repeated option; at most one goes to stdout. */
export const collectOutput =
  <Format extends string>(formats: readonly Format[]) =>
  (value: string, before: readonly Output<Format>[] = []): readonly Output<Format>[] => {
    const [name, ...rest] = value.split('=');
    const format = formats.find((known) => known === name);
    if (format === undefined) throw new InvalidArgumentError(`Expected ${formats.join(', ')}.`);
    const file = rest.length === 0 ? null : namedFile(rest.join('='));
    if (file === '') throw new InvalidArgumentError(`Expected a file after '${format}='.`);
    if (file === null && before.some((output) => output.file === null)) {
      throw new InvalidArgumentError(
        `Only one format can go to the terminal; write one to a file with '${format}=FILE'.`,
      );
    }
    return [...before, { format, file }];
  };

/** What to write where, from `--format` and `--output`; text to stdout where nothing is said. */
export function resolveOutputs<Format extends string>(
  asked: readonly Output<Format>[] | undefined,
  file: string | undefined,
  usual: Format,
): readonly Output<Format>[] {
  const outputs = asked ?? [{ format: usual, file: null }];
  if (file === undefined) return outputs;
  const [only, ...more] = outputs;
  if (only === undefined || more.length > 0 || only.file !== null) {
    throw new InputError([diagnosticOf('output-of-several', {}, null)]);
  }
  return [{ format: only.format, file: namedFile(file) }];
}

/** `-` is stdout, as elsewhere. */
const namedFile = (file: string): string | null => (file === '-' ? null : file);
