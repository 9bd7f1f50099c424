import { posix } from 'node:path';

import type { FileReader, ReadOutcome } from '../../src/source/file-reader.js';

type Content = string | Uint8Array;

/** Files in memory, by absolute path; `links` are symbolic links to files. */
export function memoryReader(
  files: Readonly<Record<string, Content>>,
  links: Readonly<Record<string, string>> = {},
): FileReader {
  const all = new Map<string, Content>(Object.entries(files));
  const real = (path: string): string => links[path] ?? path;
  const isFolder = (path: string): boolean =>
    [...all.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    read: (path): ReadOutcome => {
      const content = all.get(real(path));
      if (content === undefined)
        return { ok: false, problem: isFolder(path) ? 'folder' : 'missing' };
      return {
        ok: true,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      };
    },
    filesBelow: (folder, levels) =>
      [...all.keys(), ...Object.keys(links)]
        .filter((path) => path.startsWith(`${folder === '/' ? '' : folder}/`))
        .map((path) => posix.relative(folder, path))
        .filter((path) => path.split('/').length <= levels),
    folderOf: (path) => posix.dirname(path),
    resolve: (folder, path) => posix.resolve(folder, path),
    isWithin: (folder, path) => !posix.relative(folder, real(path)).startsWith('..'),
    identity: real,
    shown: (path) => path.replace(/^\/model\//, ''),
  };
}
