/**
 * A text to compare with, in which null stands for any text without a `/`: the pieces of a glob.
 * Without a null it is the text itself.
 */
export type Pattern = readonly (string | null)[];

/** Whether the pattern is a plain text, which can name one thing alone. */
export const isLiteral = (pattern: Pattern): boolean => !pattern.includes(null);

/** A pattern as it may have been written. */
export const plainText = (pattern: Pattern): string =>
  pattern.map((piece) => piece ?? '*').join('');

/**
 * Whether a pattern fits a whole text.
 *
 * O(text × pattern): each piece is looked for at its first place after the one before, which for
 * wildcards that stand for anything is as good as any later place.
 */
export function fits(pattern: Pattern, text: string): boolean {
  let at = 0;
  let afterWildcard = false;
  const last = pattern.length - 1;
  for (const [i, piece] of pattern.entries()) {
    if (piece === null) {
      afterWildcard = true;
      continue;
    }
    let found = at;
    if (afterWildcard) {
      found = i === last ? text.length - piece.length : text.indexOf(piece, at);
      if (found < at || text.slice(at, found).includes('/')) return false;
    }
    if (!text.startsWith(piece, found)) return false;
    at = found + piece.length;
    afterWildcard = false;
  }
  return afterWildcard ? !text.slice(at).includes('/') : at === text.length;
}
