import { error, type Entries } from '../entry.js';
import { printable, quote } from '../phrases.js';

/** Findings about files as such: before anything of their text is understood. */
export interface FileArguments {
  'file-missing': { readonly path: string };
  'file-is-folder': { readonly path: string };
  'file-unreadable': { readonly path: string };
  'file-too-large': { readonly path: string };
  'file-not-utf8': { readonly path: string };
  'file-empty': { readonly path: string };
  'include-outside-root': { readonly path: string; readonly root: string };
  'include-circle': { readonly files: readonly string[] };
  'include-no-match': { readonly pattern: string };
  'not-available': { readonly what: 'csv' };
  'too-many-diagnostics': { readonly more: number };
}

const NOT_AVAILABLE = {
  csv: 'CSV files',
} as const;

export const FILE_ENTRIES: Entries<FileArguments> = {
  'file-missing': error(({ path }) => `there is no file ${quote(path)}`),
  'file-is-folder': error(({ path }) => `${quote(path)} is a folder; expected a file`),
  'file-unreadable': error(
    ({ path }) => `the file ${quote(path)} can't be read; check its permissions`,
  ),
  'file-too-large': error(
    ({ path }) => `the file ${quote(path)} is larger than 256 MB; split it and include its parts`,
  ),
  'file-not-utf8': error(
    ({ path }) => `the file ${quote(path)} isn't UTF-8 text; save it in that encoding`,
  ),
  'file-empty': error(
    ({ path }) => `the file ${quote(path)} is empty; a topology starts with 'utfall: 1'`,
  ),
  'include-outside-root': error(
    ({ path, root }) =>
      `the included file ${quote(path)} is outside the folder ${quote(root)}; move it inside, or name a folder that holds both with --root`,
  ),
  'include-circle': error(
    ({ files }) => `files include each other in a circle: ${files.map(printable).join(' → ')}`,
  ),
  'include-no-match': error(({ pattern }) => `no file matches ${quote(pattern)}`),
  'not-available': error(
    ({ what }) => `${NOT_AVAILABLE[what]} can't be used in this version of utfall yet`,
  ),
  'too-many-diagnostics': error(
    ({ more }) => `and ${String(more)} more, which aren't shown; put these right first`,
  ),
};
