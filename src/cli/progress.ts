import { extname } from 'node:path';
import type { FileReader } from '../source/file-reader.js';

/**
 * One line on the terminal that says what is going on, gone when it is over. It is shown only for
 * work that can be expected to take more than a second.
 */
export interface Progress {
  readonly show: (what: string) => void;
  readonly clear: () => void;
}

export function createProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = false;
  return {
    show: (what) => {
      stream.write(`\r\u001b[K${what} …`.slice(0, Math.max(20, stream.columns)));
      shown = true;
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}

/** Bytes from which reading a file takes about a second: YAML is slow to read, others aren't. */
const SLOW_YAML = 500_000;
const SLOW: ReadonlyMap<string, number> = new Map([
  ['.json', 20_000_000],
  ['.csv', 5_000_000],
  ['.xml', 5_000_000],
]);

/** Says which large file is being read. */
export const announcingReader = (reader: FileReader, progress: Progress): FileReader => ({
  ...reader,
  read: (path) => {
    const outcome = reader.read(path);
    const slow = SLOW.get(extname(path)) ?? SLOW_YAML;
    if (outcome.ok && outcome.bytes.length >= slow) {
      const megabytes = (outcome.bytes.length / 1e6).toFixed(1);
      progress.show(`Reading ${reader.shown(path)} (${megabytes} MB)`);
    }
    return outcome;
  },
});
