import { firstOf, type Shown } from '../../../../model/report/shown.js';
import { kindNoun } from '../../../kind-noun.js';
import type { Phrase } from '../../../phrase.js';
import { cut, type LostCapabilities } from '../../report-facts.js';
import { figures } from '../figures.js';

const { number, list } = figures;

/** How many names a sentence bears. */
export const NAMES = 6;

/** How many kinds of site a summary tells of. */
export const KINDS = 5;

export const named = (name: string): Phrase => [{ name }];

export const lostClause = ({ names, places }: LostCapabilities): Phrase => {
  const { shown, more } = firstOf(names, NAMES);
  return [
    ...list(shown.map(named), more),
    ' (',
    ...list(
      places.map(({ kind, hit, total }): Phrase => {
        const noun = { name: kindNoun(kind, total) };
        if (total === 1) return ['the ', noun];
        return hit === total
          ? [`all ${number(total)} `, noun]
          : [`${number(hit)} of ${number(total)} `, noun];
      }),
      0,
    ),
    ')',
  ];
};

export const bridgeClause = ({
  capability,
  workaround,
}: {
  capability: string;
  workaround: string;
}): Phrase => [{ name: capability }, ' (', { name: workaround }, ')'];

export const sentence = (head: string, items: readonly Phrase[], more: number): Phrase => [
  head,
  ...list(items, more),
  '.',
];

/** Clauses that have commas of their own. */
export const apart = (head: string, clauses: readonly Phrase[]): Phrase => [
  head,
  ...clauses.flatMap((clause, i) => (i === 0 ? clause : ['; ', ...clause])),
  '.',
];

export const stillWorks = (spared: Shown<string>): readonly Phrase[] => {
  if (spared.shown.length === 0) return [];
  const { shown, more } = cut(spared, NAMES);
  return [sentence('Untouched everywhere: ', shown.map(named), more)];
};

/** A number with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
