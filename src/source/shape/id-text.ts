import type { IdProblem } from '../../diagnostics/catalogue/value.js';

const LONGEST = 128;
/** `_` may stand anywhere, so that `__proto__` is an id like any other. */
const ID = /^[\p{L}\p{Nd}_](?:[\p{L}\p{Nd}._-]*[\p{L}\p{Nd}_])?$/u;

/** What keeps a text, in NFC, from being an id (semantics, "Ids"); null where nothing does. */
export function idProblem(text: string): IdProblem | null {
  if (text === '') return 'empty';
  if (text.length > LONGEST && [...text].length > LONGEST) return 'too-long';
  return ID.test(text) ? null : 'characters';
}

/** An id that looks like a text that is none; null where there's no telling. */
export function idLike(text: string): string | null {
  const like = text
    .slice(0, 2 * LONGEST)
    .replace(/[^\p{L}\p{Nd}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/gu, '');
  return like !== text && idProblem(like) === null ? like : null;
}
