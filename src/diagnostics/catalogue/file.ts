import { error, warning, type Entries } from '../entry.js';
import { didYouMean, printable, quote } from '../phrases.js';

/** What is read from a file. */
export type FileSort =
  'topology' | 'part of a topology' | 'policy' | 'baseline' | 'scenario' | 'report' | 'fault tree';

/** Findings about files as such: before anything of their text is understood. */
export interface FileArguments {
  'file-missing': { readonly path: string; readonly nearest: readonly string[] };
  'file-is-folder': { readonly path: string };
  'file-unreadable': { readonly path: string };
  'file-too-large': { readonly path: string };
  'file-in-submodule': { readonly path: string };
  'file-link-outside': { readonly path: string };
  'file-lfs-pointer': { readonly path: string };
  'file-not-utf8': {
    readonly path: string;
    readonly byte: number;
    /** Whether it starts as UTF-16 does. */
    readonly isUtf16: boolean;
  };
  'file-empty': { readonly path: string; readonly sort: FileSort };
  'include-outside-root': { readonly path: string; readonly root: string };
  'include-circle': { readonly files: readonly string[] };
  'include-no-match': { readonly pattern: string };
  'include-table-bare': { readonly path: string };
  'too-many-errors': { readonly more: number };
  'too-many-warnings': { readonly more: number };
}

/** The first files of a way, and where it comes to: a circle of thousands is one all the same. */
function wayOf(files: readonly string[]): string {
  const shown = files.length <= 10 ? files : [...files.slice(0, 8), '…', ...files.slice(-1)];
  return shown.map(printable).join(' → ');
}

/** What an editor that took the file for Latin-1 shows of a byte. */
function inLatin1(byte: number): string {
  const name = `the byte 0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0xa0 ? `${name} (${quote(String.fromCharCode(byte))} in Latin-1)` : name;
}

const FIRST_WORDS: Readonly<Record<FileSort, string>> = {
  topology: "start the topology with 'utfall: 1'",
  'part of a topology': "write what it adds to the topology, or take it out of 'include'",
  policy: "start the policy with 'policy: 1'",
  baseline: 'take it away, and --update-baseline writes it anew',
  scenario: "start the scenario with 'scenario: 1'",
  report: "'utfall report -f json' writes one",
  'fault tree': 'start it with <opsa-mef>',
};

export const FILE_ENTRIES: Entries<FileArguments> = {
  'file-missing': error(
    ({ path, nearest }) => `there is no file ${quote(path)}${didYouMean(nearest)}`,
  ),
  'file-is-folder': error(({ path }) => `${quote(path)} is a folder; name a file in it`),
  'file-unreadable': error(
    ({ path }) => `the file ${quote(path)} can't be read; check its permissions`,
  ),
  'file-too-large': error(
    ({ path }) =>
      `the file ${quote(path)} is larger than 256 MB; a topology can be split, and include its parts`,
  ),
  'file-in-submodule': error(
    ({ path }) =>
      `${quote(path)} belongs to a submodule, whose files are another repository's and not in the revisions of this one`,
  ),
  'file-link-outside': error(
    ({ path }) => `${quote(path)} leads outside the repository, of which there are no revisions`,
  ),
  'file-lfs-pointer': error(
    ({ path }) =>
      `${quote(path)} is a pointer of Git LFS, which keeps the file itself elsewhere; check that revision out and name the file on the disk`,
  ),
  'file-not-utf8': error(
    ({ path, byte, isUtf16 }) =>
      `the file ${quote(path)} isn't UTF-8: ${
        isUtf16 ? 'it is UTF-16' : `${inLatin1(byte)} can't stand here`
      }; save it as UTF-8`,
  ),
  'file-empty': error(({ path, sort }) => `the file ${quote(path)} is empty; ${FIRST_WORDS[sort]}`),
  'include-outside-root': error(
    ({ path, root }) =>
      `the included file ${quote(path)} leads outside the folder ${quote(root)}; move it inside, or name a folder that holds both with --root`,
  ),
  'include-circle': error(
    ({ files }) =>
      `files include each other in a circle: ${wayOf(files)}; take one of the includes out`,
  ),
  'include-no-match': error(
    ({ pattern }) =>
      `no file matches ${quote(pattern)}, seen from the folder of the file that it stands in`,
  ),
  'include-table-bare': error(
    ({ path }) =>
      `say what the rows of this table are: { csv: ${printable(path)}, as: sites }, or components, or dependencies`,
  ),
  'too-many-errors': error(
    ({ more }) =>
      `${more === 1 ? '1 more error is' : `${String(more)} more errors are`} not shown; put these right first`,
  ),
  'too-many-warnings': warning(
    ({ more }) =>
      `${more === 1 ? '1 more warning is' : `${String(more)} more warnings are`} not shown; look at these first`,
  ),
};
