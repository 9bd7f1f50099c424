import { firstOf, type Shown } from '../../../../model/report/shown.js';
import type { Phrase } from '../../../phrase.js';
import { cut, type LostCapabilities } from '../../report-facts.js';
import { figures } from '../figures.js';
import { ofAll } from '../kinds.js';

const { list } = figures;

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
      places.map(({ kind, hit, total }) => ofAll(hit, total, kind)),
      0,
    ),
    ')',
  ];
};

export const bridgeClause = ({
  capability,
  workaround,
}: {
  readonly capability: string;
  readonly workaround: string;
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
  return [sentence('Uberørt overalt: ', shown.map(named), more)];
};
