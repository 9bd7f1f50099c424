import { error, type Entries } from '../entry.js';
import { didYouMean, listed, printable, quote, quotedList, withArticle } from '../phrases.js';

/** Findings about selectors, on the command line or in a file. */
export interface SelectorArguments {
  'selector-syntax': {
    readonly selector: string;
    readonly problem: string;
    /** From 1, in UTF-16 code units. */
    readonly column: number;
  };
  'selector-no-match': {
    readonly term: string;
    readonly nearest: readonly string[];
    /** What was selected from, in the singular, e.g. "component". */
    readonly of: string;
    /** What the term names instead, in the singular. */
    readonly other: string | null;
  };
  'selector-excludes-nothing': {
    readonly id: string;
    /** What it could have named, in the singular. */
    readonly of: readonly string[];
    readonly other: string | null;
    readonly nearest: readonly string[];
  };
  'selector-unknown-key': {
    readonly key: string;
    readonly allowed: readonly string[];
    readonly nearest: readonly string[];
  };
}

const instead = (other: string | null): string =>
  other === null ? '' : ` (it is ${withArticle(other)})`;

export const SELECTOR_ENTRIES: Entries<SelectorArguments> = {
  'selector-syntax': error(
    ({ selector, problem, column }) =>
      `the selector ${quote(selector)} can't be read at character ${String(column)}: ${printable(problem)}`,
  ),
  'selector-no-match': error(
    ({ term, nearest, of, other }) =>
      `${quote(term)} selects no ${of}${instead(other)}${didYouMean(nearest)}`,
  ),
  'selector-excludes-nothing': error(
    ({ id, of, other, nearest }) =>
      `${quote(`!${id}`)} excludes nothing: there is no ${listed(of, 'or')} ${quote(id)}${instead(other)}${didYouMean(nearest)}`,
  ),
  'selector-unknown-key': error(
    ({ key, allowed, nearest }) =>
      `nothing can be selected by ${quote(key)} here${
        nearest.length > 0
          ? didYouMean(nearest)
          : `; expected an id or one of ${quotedList(allowed, 'or')}`
      }`,
  ),
};
