import type { Phrase } from '../../phrase.js';
import { kindNoun } from './kind-noun.js';
import { number } from './number.js';

/*
 * A kind is a text of the user's files. Where nobody knows its gender, and so its plural, sentences
 * speak of sites of the kind, and tables put it between brackets.
 */

/** «alle 1 550 kommuner», «620 av 1 550 steder av typen clinic»; where there is one, of that. */
export function ofAll(hit: number, total: number, kind: string): Phrase {
  const noun = kindNoun(kind);
  if (total === 1)
    return noun === null
      ? ['stedet av typen ', { name: kind }]
      : [`${noun.it} eneste `, { name: noun.the }];
  const count = hit === total ? `alle ${number(total)}` : `${number(hit)} av ${number(total)}`;
  return noun === null
    ? [`${count} steder av typen `, { name: kind }]
    : [`${count} `, { name: noun.many }];
}

/** «1 kommune», «12 steder av typen clinic». */
export const sitesOfKind = (kind: string, count: number): Phrase => [
  `${number(count)} `,
  ...places(kind, count),
];

/** The same without its number. */
export function places(kind: string, count: number): Phrase {
  const noun = kindNoun(kind);
  if (noun === null) return [count === 1 ? 'sted av typen ' : 'steder av typen ', { name: kind }];
  return [{ name: count === 1 ? noun.one : noun.many }];
}

/** «den siste kommunen». */
export function lastOfKind(kind: string): Phrase {
  const noun = kindNoun(kind);
  return noun === null
    ? ['det siste stedet av typen ', { name: kind }]
    : [`${noun.it} siste `, { name: noun.the }];
}

/** What stands for one of them. */
export const pronoun = (kind: string): 'den' | 'det' => kindNoun(kind)?.it ?? 'det';

/** Beside a number, short: «kommuner», «(clinic)». */
export function beside(kind: string, count: number): Phrase {
  const noun = kindNoun(kind);
  if (noun === null) return ['(', { name: kind }, ')'];
  return [{ name: count === 1 ? noun.one : noun.many }];
}

/** «620 av 1 550 kommuner», «1 550 (clinic)» where it is all of them. */
export const someOfKind = (hit: number, total: number, kind: string): Phrase => [
  hit === total ? `${number(total)} ` : `${number(hit)} av ${number(total)} `,
  ...beside(kind, total),
];

/** As a label, which no number stands before. */
export function labelOfKind(kind: string, count: number): Phrase {
  const noun = kindNoun(kind);
  return [{ name: noun === null || count === 1 ? kind : noun.many }];
}

/** A number with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
