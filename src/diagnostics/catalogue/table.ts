import type { SourceRange } from '../../model/source-range.js';
import { error, type Entries } from '../entry.js';
import { placeOf } from '../../model/locate.js';
import { didYouMean, listed, quote } from '../phrases.js';

/** Findings about tables (CSV) as such: their header, and how their rows fit it. */
export interface TableArguments {
  'table-empty': { readonly path: string };
  'table-column-unknown': {
    readonly column: string;
    /** What the rows are, e.g. "sites". */
    readonly table: string;
    readonly nearest: readonly string[];
    readonly allowed: readonly string[];
  };
  'table-column-twice': { readonly column: string; readonly first: SourceRange };
  'table-column-missing': { readonly column: string; readonly table: string };
  'table-cell-missing': { readonly column: string };
  'table-cell-without-column': { readonly cell: string };
  'table-row-too-short': { readonly cells: number; readonly columns: number };
  'table-quote': { readonly problem: 'unclosed' | 'inside' | 'after-blank' };
  'table-too-long': { readonly limit: number };
  'table-separated-by-tabs': Record<never, never>;
}

const QUOTES = {
  unclosed: 'the quote that opens here is never closed; write a quote that is meant twice ("")',
  inside:
    'this cell goes on after its closing quote; write a quote that is part of the text twice ("")',
  'after-blank': 'a quote has to follow the separator at once; remove the blanks before it',
} as const;

export const TABLE_ENTRIES: Entries<TableArguments> = {
  'table-empty': error(
    ({ path }) => `the table ${quote(path)} is empty; its first row names the columns`,
  ),
  'table-column-unknown': error(
    ({ column, table, nearest, allowed }) =>
      `unknown column ${quote(column)} in a table of ${table}${
        nearest.length > 0
          ? didYouMean(nearest)
          : `; expected ${listed(allowed, 'or')}, or one of your own that starts with 'x-'`
      }`,
  ),
  'table-column-twice': error(
    ({ column, first }) =>
      `the column ${quote(column)} stands here a second time; the first is at ${placeOf(first)}`,
  ),
  'table-column-missing': error(
    ({ column, table }) => `a table of ${table} needs the column ${quote(column)} in its header`,
  ),
  'table-cell-missing': error(({ column }) => `this row has no ${quote(column)}; write one`),
  'table-cell-without-column': error(
    ({ cell }) =>
      `${quote(cell)} stands below no name in the header; is a separator too many, or are quotes missing around a text with one?`,
  ),
  'table-row-too-short': error(
    ({ cells, columns }) =>
      `this row has ${String(cells)} of the header's ${String(columns)} cells; is a separator missing? (empty cells are written too)`,
  ),
  'table-quote': error(({ problem }) => QUOTES[problem]),
  'table-too-long': error(
    ({ limit }) => `this table has more than ${limit.toLocaleString('en')} rows; no more are read`,
  ),
  'table-separated-by-tabs': error(
    () => 'this table is separated by tabs; save it with commas or semicolons',
  ),
};
