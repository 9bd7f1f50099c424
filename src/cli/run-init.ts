import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosticOf } from '../diagnostics/findings.js';
import { schemaFile } from '../schema/schema-names.js';
import { schemaText } from '../schema/schemas.js';
import { commandLine } from './command-line.js';
import { FIRST_TOPOLOGY } from './first-topology.js';
import { InputError } from './input-error.js';
import { unlessUnwritable } from './unless-unwritable.js';

/**
 * Answers `utfall init`. A schema that is there already stays as it is.
 *
 * @throws InputError where there is a topology already, or not all can be written; then nothing is
 */
export function runInit(folder: string, quiet: boolean): void {
  const topology = join(folder, 'utfall.yaml');
  const schema = join(folder, schemaFile('topology'));
  unlessUnwritable(folder, () => mkdirSync(folder, { recursive: true }));
  const made: string[] = [];
  try {
    if (!create(topology, FIRST_TOPOLOGY, made)) {
      throw new InputError([diagnosticOf('output-exists', { path: topology }, null)]);
    }
    create(schema, schemaText('topology'), made);
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
  if (!quiet) process.stderr.write(whatNow(topology, folder, made));
}

/** Writes a new file, of which `made` is told; false where there is one, which isn't touched. */
function create(path: string, text: string, made: string[]): boolean {
  return unlessUnwritable(path, () => {
    const file = openNew(path);
    if (file === null) return false;
    made.push(path);
    try {
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
    return true;
  });
}

function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
}

function whatNow(topology: string, folder: string, made: readonly string[]): string {
  const isFound = folder === '.' || folder === 'topology';
  const named = isFound ? [] : ['-t', topology];
  return [
    `made ${made.join(' and ')}`,
    'try:',
    `  ${commandLine(['validate', ...named])}`,
    `  ${commandLine(['impact', ...named, '--fail', 'data-centre'])}`,
    '',
  ].join('\n');
}
