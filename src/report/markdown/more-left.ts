import type { Paragraph } from 'mdast';
import { groupedNumber } from '../number-text.js';
import { paragraph, words } from './nodes.js';

/** The first of a list that is too long for a page, and a line that says how many are left. */
export function firstOf<T>(
  items: readonly T[],
  limit: number,
): { readonly shown: readonly T[]; readonly note: readonly Paragraph[] } {
  // A line that says "1 more" would take the room of that one.
  if (items.length <= limit + 1) return { shown: items, note: [] };
  return { shown: items.slice(0, limit), note: [moreNote(items.length - limit)] };
}

export const moreNote = (left: number): Paragraph =>
  paragraph(words(`… and ${groupedNumber(left)} more, which the JSON of this report lists.`));
