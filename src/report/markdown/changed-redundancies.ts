import type { PhrasingContent, RootContent } from 'mdast';
import type { DifferenceResult } from '../../analysis/difference-result.js';
import type { FalseRedundancy, WitnessPath } from '../../analysis/spof-result.js';
import { placePhrase } from '../explanation/need-words.js';
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
    ...listed(witness.map(wayPhrase), WAYS),
  ]);
}

function wayPhrase({ member, path }: WitnessPath): Phrase {
  const steps = path[0] === member ? path : [member, ...path];
  const shown =
    steps.length <= STEPS ? steps : [...steps.slice(0, STEPS - 2), null, steps.at(-1) ?? ''];
  return shown.flatMap((step, i): Phrase => [
    i === 0 ? '' : ' → ',
    step === null ? '…' : { id: step },
  ]);
}
