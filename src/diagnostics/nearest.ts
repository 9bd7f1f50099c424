import { distance } from 'fastest-levenshtein';

import { byCodeUnit } from '../model/order.js';

/** A name that needs more edits than this is another name, not a slip of the finger. */
function mostEdits(word: string): number {
  const length = [...word].length;
  return length < 2 ? 0 : Math.min(4, Math.max(1, Math.floor(length / 3)));
}

/**
 * The names that a mistyped word may have been meant for: those within a few edits
 * (Levenshtein distance, case aside), the nearest first, ties by code unit.
 *
 * Time: linear in the number of names, with a distance for those of about the same length.
 */
export function nearestNames(word: string, names: Iterable<string>, most = 3): readonly string[] {
  const limit = mostEdits(word);
  const wanted = word.toLowerCase();
  const near: { name: string; edits: number }[] = [];
  for (const name of names) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const edits = distance(wanted, name.toLowerCase());
    if (edits <= limit || areSwapped(wanted, name.toLowerCase(), edits)) near.push({ name, edits });
  }
  return near
    .sort((a, b) => a.edits - b.edits || byCodeUnit(a.name, b.name))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Two neighbouring letters in the wrong order are one slip, though two edits. */
const areSwapped = (a: string, b: string, edits: number): boolean =>
  edits === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
