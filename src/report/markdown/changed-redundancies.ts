import type { PhrasingContent, RootContent } from 'mdast';
import type { DifferenceResult } from '../../analysis/difference-result.js';
import type { FalseRedundancy, WitnessPath } from '../../analysis/spof-result.js';
import { placePhrase } from '../file-place.js';
import { wayPhrase } from '../way-phrase.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';
import { firstOf } from './more-left.js';
import { heading, list, phrase, words } from './nodes.js';

const REDUNDANCIES = 20;
const WAYS = 4;
const STEPS = 8;

/** Groups that one failure defeats, and didn't, with the ways to it; and those that none does any longer. */
export function changedRedundanciesPart({
  falseRedundancies,
}: DifferenceResult): readonly RootContent[] {
  return (
    [
      ['False redundancies gained', falseRedundancies.gained],
      ['False redundancies gone', falseRedundancies.lost],
    ] as const
  ).flatMap(([title, redundancies]): readonly RootContent[] => {
    if (redundancies.length === 0) return [];
    const { shown, note } = firstOf(redundancies, REDUNDANCIES);
    return [heading(2, words(title)), list(shown.map(item)), ...note];
  });
}

function item({
  group,
  members,
  needed,
  at,
  defeatedBy,
  sites,
  witness,
}: FalseRedundancy): PhrasingContent[] {
  const where = sites === null ? '' : ` at ${groupedNumber(sites)} ${ownNoun('site', sites)}`;
  return phrase([
    { id: group },
    ` (${groupedNumber(needed)} of ${groupedNumber(members)} needed, `,
    ...placePhrase(at),
    ') is defeated by ',
    { id: defeatedBy },
    `${where}: `,
    ...listed(witness.map(witnessPhrase), WAYS),
  ]);
}

function witnessPhrase({ member, path }: WitnessPath): Phrase {
  const ids = path.map(({ id }) => id);
  return wayPhrase(ids[0] === member ? ids : [member, ...ids], SIGNS, STEPS);
}

const SIGNS = { arrow: '→', ellipsis: '…' };
