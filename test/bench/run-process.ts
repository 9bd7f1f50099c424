import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../../../bin/utfall.js', import.meta.url));

/** Has the process tell how much memory it took at most, as the last line on stderr. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write(`\\n${process.resourceUsage().maxRSS}`));',
)}`;

/** utfall as a whole process. */
export interface ProcessRun {
  readonly seconds: number;
  readonly megabytes: number;
  /** What it wrote to stdout, in bytes. */
  readonly bytes: number;
  readonly checksum: string;
}

/** @throws Error where it doesn't end with 0 */
export function runProcess(cwd: string, args: readonly string[]): ProcessRun {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TELL_MEMORY, BIN, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  const kilobytes = Number(stderr.slice(stderr.lastIndexOf('\n')));
  return {
    seconds,
    megabytes: kilobytes / 1024,
    bytes: Buffer.byteLength(stdout),
    checksum: createHash('sha256').update(stdout).digest('hex').slice(0, 8),
  };
}
