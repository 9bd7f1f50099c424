import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileReader } from '../source/file-reader.js';
import { createDiskReader } from './disk-reader.js';
import { openRevision, type GitRevision } from './git/open-revision.js';

/** Where a topology is that an argument names, and how it is read. */
export interface NamedTopology {
  /** The layers, the last on top, as the reader knows them. */
  readonly paths: readonly string[];
  readonly reader: FileReader;
}

/**
 * Finds what an argument names: a file, or `REVISION:FILE` of the git repository that the working
 * folder lies in, the file from its top, or from here where it begins with `./` or `../`; several,
 * layers over each other, with commas between. What there is on the disk by that very name is meant
 * before anything else.
 *
 * @throws InputError where a revision can't be opened
 */
export function namedTopology(text: string, folder: string): NamedTopology {
  const exists = (path: string): boolean => existsSync(resolve(folder, path));
  const revisions = new Map<string, GitRevision>();
  const paths = (exists(text) ? [text] : text.split(',')).map((layer) => {
    const named = exists(layer) ? null : inRevision(layer);
    if (named === null) return resolve(folder, layer);
    const { revision, path } = named;
    const opened = revisions.get(revision) ?? openRevision(revision, folder);
    revisions.set(revision, opened);
    return /^\.\.?(?:\/|$)/.test(path) ? opened.pathOf(path) : `${revision}:${path}`;
  });
  return { paths, reader: readerOfAll(createDiskReader(folder), revisions) };
}

/** What stands before the first colon that isn't in braces, as in `HEAD@{12:00}`, and after it. */
function inRevision(text: string): { readonly revision: string; readonly path: string } | null {
  const [, revision, path] = /^((?:[^:{]|\{[^}]*\})+):(?![\\/])(.*)$/s.exec(text) ?? [];
  return revision === undefined || path === undefined ? null : { revision, path };
}

/** Reads from the revision that a path names, or else from the disk. */
function readerOfAll(disk: FileReader, revisions: ReadonlyMap<string, GitRevision>): FileReader {
  const of = (path: string): FileReader => {
    for (const [revision, { reader }] of revisions) {
      if (path.startsWith(`${revision}:`)) return reader;
    }
    return disk;
  };
  return {
    read: (path) => of(path).read(path),
    filesBelow: (folder, levels) => of(folder).filesBelow(folder, levels),
    folderOf: (path) => of(path).folderOf(path),
    resolve: (folder, path) => of(folder).resolve(folder, path),
    // A root may be named on the disk for what is read from a revision.
    isWithin: (folder, path) => of(path).isWithin(folder, path),
    identity: (path) => of(path).identity(path),
    shown: (path) => of(path).shown(path),
  };
}
