import type { Paragraph } from 'mdast';
import { groupedNumber } from '../number-text.js';
import { paragraph, words } from './nodes.js';

/**
 * The first of a list that is too long for a page, and a line that says how many are left, in English
 * unless `leftOut` says it.
 */
export function firstOf<T>(
  items: readonly T[],
  limit: number,
  leftOut: (count: number) => string = leftInJson,
): { readonly shown: readonly T[]; readonly note: readonly Paragraph[] } {
  // A line that says "1 more" would take the room of that one.
  if (items.length <= limit + 1) return { shown: items, note: [] };
  return { shown: items.slice(0, limit), note: [paragraph(words(leftOut(items.length - limit)))] };
}

export const moreNote = (left: number): Paragraph => paragraph(words(leftInJson(left)));

const leftInJson = (left: number): string =>
  `… and ${groupedNumber(left)} more, which the JSON of this report lists.`;
