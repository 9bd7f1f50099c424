import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { diagnosticOf } from '../../../src/diagnostics/findings.js';

const unknown = (revision: string, nearest: readonly string[], isShallow: boolean): Diagnostic =>
  diagnosticOf('git-revision-unknown', { revision, nearest, isShallow }, null);

/** What is told of revisions: what git answers is one of the system's, and so isn't asked for. */
export const revisions: Readonly<Record<string, Diagnostic>> = {
  missing: diagnosticOf('git-missing', {}, null),
  'no-repository': diagnosticOf(
    'git-no-repository',
    {
      folder: '/home/anna',
      reason: 'not a git repository (or any of the parent directories): .git',
    },
    null,
  ),
  'not-yet-there': diagnosticOf(
    'git-not-yet-there',
    { paths: ['origin/main:topology/utfall.yaml'] },
    null,
  ),
  'unknown-one-near': unknown('mian', ['main'], false),
  'unknown-none-near': unknown('v1\u001b[31m', [], false),
  'unknown-in-a-shallow-clone': unknown('HEAD~10', [], true),
  failed: diagnosticOf(
    'git-failed',
    { revision: 'main', reason: 'git cat-file 0beec7b: bad file' },
    null,
  ),
};
