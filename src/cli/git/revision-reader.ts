import { posix } from 'node:path';
import { diagnosticOf } from '../../diagnostics/findings.js';
import type { FileReader, ReadOutcome } from '../../source/file-reader.js';
import { InputError } from '../input-error.js';
import type { GitTree } from './git-tree.js';

/** What files of a repository start with that are kept elsewhere by Git LFS. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/**
 * Reads the files of one revision: `REF:PATH` as git writes it, the path from the top of the
 * repository. Any other path is one on the disk, and means the file of the revision in its place.
 *
 * @param fromTop where in the repository a path on the disk lies
 */
export function createRevisionReader(
  revision: string,
  tree: GitTree,
  fromTop: (path: string) => string,
): FileReader {
  const start = `${revision}:`;
  const inTree = (path: string): string =>
    path.startsWith(start) ? path.slice(start.length) : fromTop(path);
  const shown = (path: string): string => `${start}${inTree(path)}`;
  const real = (path: string): string | null => {
    const place = tree.find(inTree(path));
    return place.type === 'outside' ? null : place.path;
  };
  return {
    read: (path) => readFrom(tree, inTree(path)),
    filesBelow: (folder, levels) => filesBelow(tree, revision, inTree(folder), levels),
    folderOf: (path) => start + posix.dirname(inTree(path)),
    resolve: (folder, path) =>
      start + (posix.isAbsolute(path) ? fromTop(path) : posix.join(inTree(folder), path)),
    isWithin: (folder, path) => {
      const to = real(path);
      if (to === null) return false;
      // Above the top of the repository, all of it is below.
      if (/^\.\.(\/\.\.)*$/.test(inTree(folder))) return true;
      const within = real(folder);
      return within !== null && (within === '' || to === within || to.startsWith(`${within}/`));
    },
    identity: (path) => start + (real(path) ?? inTree(path)),
    shown,
  };
}

function readFrom(tree: GitTree, path: string): ReadOutcome {
  const place = tree.find(path);
  switch (place.type) {
    case 'folder':
    case 'missing':
    case 'submodule':
      return { ok: false, problem: place.type };
    case 'outside':
      return { ok: false, problem: 'link-outside' };
    case 'file': {
      const bytes = tree.content(place.object);
      if (bytes === null) return { ok: false, problem: 'too-large' };
      const start = Buffer.from(bytes.subarray(0, LFS_POINTER.length)).toString('latin1');
      return start === LFS_POINTER ? { ok: false, problem: 'lfs-pointer' } : { ok: true, bytes };
    }
  }
}

/** Links to folders aren't followed, as on the disk. */
function filesBelow(
  tree: GitTree,
  revision: string,
  folder: string,
  levels: number,
): readonly string[] {
  const top = tree.find(folder);
  if (top.type !== 'folder') return [];
  const files: string[] = [];
  const pending = [{ object: top.object, path: '', level: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [name, { type, object }] of tree.entries(next.object)) {
      const path = posix.join(next.path, name);
      if (type === 'file' || type === 'link') {
        files.push(path);
      } else if (next.level < levels && !name.startsWith('.')) {
        if (type === 'submodule') throw hiddenBySubmodule(revision, posix.join(folder, path));
        pending.push({ object, path, level: next.level + 1 });
      }
    }
  }
  return files;
}

/** On the disk its files would be found, so that to pass over them would be to read less. */
const hiddenBySubmodule = (revision: string, path: string): InputError =>
  new InputError([diagnosticOf('file-in-submodule', { path: `${revision}:${path}` }, null)]);
