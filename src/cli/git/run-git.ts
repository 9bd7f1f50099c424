import { spawnSync } from 'node:child_process';
import { diagnosticOf } from '../../diagnostics/findings.js';
import { LARGEST_FILE } from '../../source/file-reader.js';
import { InputError } from '../input-error.js';

export type GitOutcome =
  | { readonly type: 'done'; readonly bytes: Buffer }
  | { readonly type: 'failed'; readonly reason: string }
  /** It has more to say than the largest file that is read. */
  | { readonly type: 'too-much' };

/**
 * Said by hooks of the repository that they run in. Git is to find the one that a folder lies in.
 */
const OF_ANOTHER_REPOSITORY = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
]);

/**
 * Runs git in a folder, without a shell.
 *
 * @throws InputError where there is no git
 */
export function runGit(folder: string, args: readonly string[]): GitOutcome {
  const { error, status, stdout, stderr } = spawnSync('git', ['--no-pager', ...args], {
    cwd: folder,
    env: gitEnvironment(),
    maxBuffer: LARGEST_FILE,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (error !== undefined) {
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOBUFS') return { type: 'too-much' };
    if (code === 'ENOENT') throw new InputError([diagnosticOf('git-missing', {}, null)]);
    return { type: 'failed', reason: error.message };
  }
  return status === 0
    ? { type: 'done', bytes: stdout }
    : { type: 'failed', reason: reasonIn(stderr.toString()) };
}

function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_REPOSITORY.has(name));
  // What it says is passed on in English messages, and nobody is there to ask for a password.
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}

/** What git says, on one line. */
const reasonIn = (text: string): string =>
  text
    .replace(/^fatal: /, '')
    .trim()
    .replaceAll(/\s+/g, ' ');
