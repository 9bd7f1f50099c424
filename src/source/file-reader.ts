/** Why a file can't be read; the last three come from revisions in git only. */
export type ReadProblem =
  'missing' | 'folder' | 'unreadable' | 'too-large' | 'submodule' | 'link-outside' | 'lfs-pointer';

export type ReadOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: ReadProblem };

/** A file of more bytes than this is refused as too large. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Where the files of a topology come from: the disk, a revision in git, or memory. Paths are the
 * reader's own; nothing else takes them apart or puts them together.
 */
export interface FileReader {
  read(path: string): ReadOutcome;
  /**
   * The files in a folder (one level) and in the folders below it, down to so many levels; hidden
   * folders aside. Relative to the folder, with `/` between the parts.
   */
  filesBelow(folder: string, levels: number): readonly string[];
  /** The folder that a file lies in. */
  folderOf(path: string): string;
  /** A path that a file states, with `/` between its parts, seen from a folder. */
  resolve(folder: string, path: string): string;
  /** Whether a path leads to a place in a folder or below it, symbolic links followed. */
  isWithin(folder: string, path: string): boolean;
  /** One text for all the paths that lead to a file, so that a file is known again. */
  identity(path: string): string;
  /** The path as messages show it: relative to the working folder where it lies below it. */
  shown(path: string): string;
}
