import type { Phrase } from '../../phrase.js';
import { number } from './number.js';

/*
 * A kind is a text of the user's files, whose gender, and so whose plural, nobody knows: sentences
 * speak of sites of the kind, and tables put it between brackets.
 */

/** `alle 1 550 steder av typen clinic`, `620 av 1 550 steder …`, `stedet …` where there is one. */
export function ofAll(hit: number, total: number, kind: string): Phrase {
  if (total === 1) return ['stedet av typen ', { name: kind }];
  const count = hit === total ? `alle ${number(total)}` : `${number(hit)} av ${number(total)}`;
  return [`${count} steder av typen `, { name: kind }];
}

/** A number with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
