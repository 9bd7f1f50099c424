import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const root = new URL('..', import.meta.url);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * Brings dist up to date, which is quick when it is. Code with a type error is built none the less:
 * to refuse it is the business of `npm run check`, and here it would hide what the tests say of it.
 */
export async function setup(): Promise<void> {
  const run = promisify(execFile);
  try {
    await run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root });
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    process.stderr.write(`The build has errors:\n${output || String(error)}\n`);
  }
  await run(process.execPath, ['build.js'], { cwd: root });
}
