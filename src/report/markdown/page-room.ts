import type { RootContent } from 'mdast';
import { groupedNumber } from '../number-text.js';
import { pageText } from './page-text.js';
import { moreNote } from './more-left.js';
import { paragraph, words } from './nodes.js';

/** A part of a page that can be cut: what stands above its entries, and the block that they make. */
export interface PagePart {
  readonly head: readonly RootContent[];
  readonly entries: PartEntries;
}

/** Entries of a table or a list, whose type is nobody else's concern. */
export interface PartEntries {
  readonly total: number;
  /** How many there are to be shown; of the others, only how many they are. */
  readonly limit: number;
  /** The block that the first `count` of them make. */
  readonly first: (count: number) => RootContent;
  /** The block that one of them makes alone. */
  readonly only: (index: number) => RootContent;
}

export const partEntries = <T>(
  items: readonly T[],
  limit: number,
  block: (items: readonly T[]) => RootContent,
): PartEntries => ({
  total: items.length,
  // A line that says "1 more" would take the room of that one.
  limit: items.length <= limit + 1 ? items.length : limit,
  first: (count) => block(items.slice(0, count)),
  only: (index) => block(items.slice(index, index + 1)),
});

/** What is said of entries that aren't shown. */
export interface PageNotes {
  /** Of one part. */
  readonly more: (count: number) => RootContent;
  /** Of all that there is no room for. */
  readonly rest: (count: number) => RootContent;
}

/** Every part, with as many entries as it has to show. */
export const wholeParts = (parts: readonly PagePart[], notes: PageNotes): readonly RootContent[] =>
  parts.flatMap(({ head, entries: { total, limit, first } }) => [
    ...head,
    ...(limit === 0 ? [] : [first(limit)]),
    ...(total === limit ? [] : [notes.more(total - limit)]),
  ]);

/**
 * The parts of a page as far as there is room, entry by entry, and how much is left out of each.
 * From the first that can't even begin, they are counted at the end. What is shown is measured once
 * and what isn't, not at all: linear in the room.
 *
 * @param room bytes of UTF-8
 */
export function fitParts(
  parts: readonly PagePart[],
  room: number,
  notes: PageNotes = NOTES,
): readonly RootContent[] {
  const whole = parts.reduce((sum, { entries }) => sum + entries.total, 0);
  let left = room - bytesOf(notes.rest(whole));
  let told = 0;
  const shown: RootContent[] = [];
  for (const { head, entries } of parts) {
    const frame = bytesOf(...head, entries.first(0));
    const note = bytesOf(notes.more(entries.total));
    const { count, bytes } = countThatFits(entries, left - frame - note);
    if (count === 0) return [...shown, notes.rest(whole - told)];
    told += entries.total;
    const more = entries.total - count;
    left -= frame + bytes + (more === 0 ? 0 : note);
    shown.push(...head, entries.first(count), ...(more === 0 ? [] : [notes.more(more)]));
  }
  return shown;
}

function countThatFits(
  entries: PartEntries,
  room: number,
): { readonly count: number; readonly bytes: number } {
  const frame = bytesOf(entries.first(0));
  let bytes = 0;
  for (let count = 0; count < entries.limit; count += 1) {
    const more = bytesOf(entries.only(count)) - frame;
    if (bytes + more > room) return { count, bytes };
    bytes += more;
  }
  return { count: entries.limit, bytes };
}

const NOTES: PageNotes = {
  more: moreNote,
  rest: (count) =>
    paragraph(
      words(`There is no room here for ${groupedNumber(count)} more, which the JSON lists.`),
    ),
};

/** What blocks take on a page, each with the empty line after it. */
export const bytesOf = (...blocks: readonly RootContent[]): number =>
  blocks.reduce((sum, block) => sum + utf8Length(pageText([block])) + 1, 0);

const encoder = new TextEncoder();
const utf8Length = (text: string): number => encoder.encode(text).length;
