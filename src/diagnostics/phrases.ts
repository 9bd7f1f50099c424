/**
 * What could steer a terminal, forge a line or reorder what is shown; and what makes a command of
 * `##[…]`, `##vso[…]` or `::error::` for the runners of GitHub and Azure, which read what is printed.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)|:(?=:\p{L})/gu;
const LONGEST_QUOTED = 80;

/** Makes a text of the user's harmless to show: control and invisible characters, and the like, become `\u{…}`. */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A word of the user's inside a message: printable, in quotes, cut where it is very long. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTED)];
  const cut =
    characters.length > LONGEST_QUOTED || text.length > 2 * LONGEST_QUOTED
      ? `${characters.slice(0, LONGEST_QUOTED).join('')}…`
      : text;
  return `'${printable(cut)}'`;
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  const before = words.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${conjunction} ${last}`;
}

/** Quoted words, the first ten of them, with how many more there are. */
export function quotedList(words: readonly string[], conjunction: 'and' | 'or'): string {
  const shown = words.slice(0, 10).map(quote);
  const more = words.length - shown.length;
  return more === 0 ? listed(shown, conjunction) : `${shown.join(', ')} and ${String(more)} more`;
}

/** A hint to put after a message: the nearest names, or nothing where none is near. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : `; did you mean ${listed(nearest.map(quote), 'or')}?`;
}

/** What to do about a number in quotes, which is a text; nothing where it has none. */
export const unquoted = (quoted: boolean): string => (quoted ? ' (without quotes)' : '');

/** `a component`, `an id`. */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
