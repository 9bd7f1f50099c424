import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { diagnosticOf } from '../../diagnostics/findings.js';
import { nearestNames } from '../../diagnostics/nearest.js';
import type { FileReader } from '../../source/file-reader.js';
import { InputError } from '../input-error.js';
import { realPath } from '../real-path.js';
import { GitTree } from './git-tree.js';
import { createRevisionReader } from './revision-reader.js';
import { runGit } from './run-git.js';

/** The files of a git repository as they were at a revision. */
export interface GitRevision {
  readonly reader: FileReader;
  /** The reader's path for a file on the disk: `REF:PATH`, the path from the repository's top. */
  readonly pathOf: (path: string) => string;
}

/**
 * Opens a revision of the repository that a folder lies in; of the working tree, nothing is read.
 *
 * @param revision as git takes it: a branch, a tag, a commit, `HEAD~3`
 * @param folder one that exists; relative paths are seen from it
 * @throws InputError where there is no git, no repository, or no such revision
 */
export function openRevision(revision: string, folder: string): GitRevision {
  const top = topOf(folder);
  const tree = new GitTree(folder, revision, treeOf(revision, folder));
  const fromTop = (path: string): string => {
    const way = relative(top, placeOf(resolve(folder, path)));
    // Another drive is no way from the top.
    return isAbsolute(way) ? '..' : way.split(sep).join('/');
  };
  return {
    reader: createRevisionReader(revision, tree, fromTop),
    pathOf: (path) => `${revision}:${fromTop(path)}`,
  };
}

/** Where a file is, which may itself be a link that the repository holds. */
const placeOf = (path: string): string => join(realPath(dirname(path)), basename(path));

/** The folder that the repository's working tree is. */
function topOf(folder: string): string {
  const outcome = runGit(folder, ['rev-parse', '--show-toplevel']);
  if (outcome.type === 'done') return realPath(outcome.bytes.toString().replace(/\r?\n$/, ''));
  const reason = outcome.type === 'failed' ? outcome.reason : '';
  throw new InputError([diagnosticOf('git-no-repository', { folder, reason }, null)]);
}

/** The object that holds the files of a revision. */
function treeOf(revision: string, folder: string): string {
  const outcome = runGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{tree}`,
  ]);
  if (outcome.type === 'done') return outcome.bytes.toString().trim();
  const words = {
    revision,
    nearest: nearRevisions(revision, folder),
    isShallow: isShallow(folder),
  };
  throw new InputError([diagnosticOf('git-revision-unknown', words, null)]);
}

/** Branches and tags whose name is near. */
function nearRevisions(revision: string, folder: string): readonly string[] {
  const outcome = runGit(folder, ['for-each-ref', '--format=%(refname:short)']);
  if (outcome.type !== 'done') return [];
  return nearestNames(revision, outcome.bytes.toString().trimEnd().split('\n'));
}

function isShallow(folder: string): boolean {
  const outcome = runGit(folder, ['rev-parse', '--is-shallow-repository']);
  return outcome.type === 'done' && outcome.bytes.toString().trim() === 'true';
}
