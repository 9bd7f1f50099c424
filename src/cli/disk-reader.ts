import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

import { LARGEST_FILE, type FileReader, type ReadOutcome } from '../source/file-reader.js';
import { realPath } from './real-path.js';

/** Reads files from the disk; paths are seen from the working folder that is given. */
export function createDiskReader(workingFolder: string): FileReader {
  const absolute = (path: string): string => resolve(workingFolder, path);
  return {
    read: (path) => readFile(absolute(path)),
    filesBelow: (folder, levels) => filesBelow(absolute(folder), levels),
    folderOf: (path) => dirname(absolute(path)),
    resolve: (folder, path) => resolve(absolute(folder), path),
    isWithin: (folder, path) => {
      const way = relative(realPath(absolute(folder)), realPath(absolute(path)));
      return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
    },
    identity: (path) => realPath(absolute(path)),
    shown: (path) => {
      const way = relative(workingFolder, absolute(path));
      const below = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
      return (below ? way : absolute(path)).split(sep).join('/');
    },
  };
}

function readFile(path: string): ReadOutcome {
  try {
    const stat = statSync(path);
    if (stat.size > LARGEST_FILE) return { ok: false, problem: 'too-large' };
    if (stat.isFile()) return { ok: true, bytes: readFileSync(path) };
    const bytes = readStream(path);
    return bytes === null ? { ok: false, problem: 'too-large' } : { ok: true, bytes };
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  }
}

/** Reads what doesn't tell its size, a pipe or a device; null where it goes on for too long. */
function readStream(path: string): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const chunk = new Uint8Array(1 << 20);
      const read = readSync(file, chunk);
      if (read === 0) return Buffer.concat(chunks);
      length += read;
      if (length > LARGEST_FILE) return null;
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

function problemOf(thrown: unknown): 'missing' | 'folder' | 'unreadable' {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'folder' : 'unreadable';
}

/** Links to folders aren't followed, so that there's an end to it. What can't be listed is empty. */
function filesBelow(folder: string, levels: number): readonly string[] {
  const files: string[] = [];
  const pending = [{ path: folder, level: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(next.path)) {
      const path = resolve(next.path, entry.name);
      if (!entry.isDirectory()) {
        files.push(relative(folder, path).split(sep).join('/'));
      } else if (next.level < levels && !entry.name.startsWith('.')) {
        pending.push({ path, level: next.level + 1 });
      }
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
