import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from '../temporary-folder.js';

export const hasGit = spawnSync('git', ['--version']).status === 0;

/** What a test of revisions is called where there is no git to make them with. */
export const ofRevisions = (what: string): string =>
  hasGit ? what : `${what} (left out: there is no git here)`;

type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

export interface Repository {
  readonly folder: string;
  /** Runs git in it, with nothing of the user's or the system's configuration. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files over those that are there, and commits all. */
  readonly commit: (files: Files) => void;
}

/** A repository without commits, gone when the test that asks for it is over. */
export function repository(): Repository {
  const folder = folderWith({});
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit: (files) => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        if (typeof content === 'string' || content instanceof Uint8Array) {
          writeFileSync(path, content);
        } else symlinkSync(content.link, path);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'A change');
    },
  };
}
