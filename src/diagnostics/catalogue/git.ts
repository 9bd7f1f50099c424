import { error, type Entries } from '../entry.js';
import { didYouMean, printable, quote, quotedList } from '../phrases.js';

/** Findings about a revision that files are to be read from. */
export interface GitArguments {
  'git-missing': Record<never, never>;
  'git-no-repository': {
    readonly folder: string;
    /** As git words it. */
    readonly reason: string;
  };
  /** Of a topology asked for as it was: its files, with the revision. */
  'git-not-yet-there': { readonly paths: readonly string[] };
  'git-revision-unknown': {
    readonly revision: string;
    readonly nearest: readonly string[];
    /** Whether the repository holds but the last part of its history. */
    readonly isShallow: boolean;
  };
  'git-failed': { readonly revision: string; readonly reason: string };
}

export const GIT_ENTRIES: Entries<GitArguments> = {
  'git-missing': error(
    () => 'git is needed to read a revision, and there is none; install it, or name files instead',
  ),
  'git-no-repository': error(
    ({ folder, reason }) =>
      `git finds no repository at ${quote(folder)}: ${printable(reason)}; revisions are those of the repository that utfall is started in`,
  ),
  'git-not-yet-there': error(
    ({ paths }) =>
      `${quotedList(paths, 'and')} ${paths.length === 1 ? 'was' : 'were'} not there yet, at least under ${paths.length === 1 ? 'this name' : 'these names'}; ` +
      'name a later revision, or leave --since out this once (what a --baseline knows outlasts a renaming of files)',
  ),
  'git-revision-unknown': error(
    ({ revision, nearest, isShallow }) =>
      `git knows no revision ${quote(revision)}${didYouMean(nearest)}` +
      (isShallow
        ? '; this clone is shallow, so it may only be missing here: fetch the whole history' +
          " ('git fetch --unshallow'; in GitHub Actions 'fetch-depth: 0', in GitLab CI 'GIT_DEPTH: 0')"
        : ''),
  ),
  'git-failed': error(
    ({ revision, reason }) => `git can't read ${quote(revision)}: ${printable(reason)}`,
  ),
};
