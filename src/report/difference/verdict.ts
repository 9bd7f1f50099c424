import type { DifferenceResult } from '../../analysis/difference-result.js';
import { basisTexts } from '../impact-sentences.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';

/** What the two topologies are called where they are read from. */
export interface DifferenceNames {
  readonly before: string;
  readonly after: string;
}

export const titlePhrase = ({ before, after }: DifferenceNames): Phrase => [
  'What changes from ',
  { id: before },
  ' to ',
  { id: after },
];

/** What the answer rests on. */
export function basisPhrases(result: DifferenceResult, limit: number): readonly Phrase[] {
  const { before, after, level, except } = result;
  const [was, is] = [before, after].map(({ capabilities, sites }) =>
    [
      `${groupedNumber(capabilities)} ${ownNoun('capability', capabilities)}`,
      `${groupedNumber(sites)} ${ownNoun('site', sites)}`,
    ].join(' at '),
  );
  const perfect = except.map((id): Phrase => [{ id }]);
  return [
    ...(after.name === null ? [] : [[{ name: after.name }]]),
    [was === is ? (is ?? '') : `${is ?? ''} (before: ${was ?? ''})`],
    ...basisTexts(result).map((text) => [text]),
    ...(level === 'degraded' ? [['what is degraded counts as taken']] : []),
    ...(perfect.length === 0 ? [] : [[...listed(perfect, limit), ' taken as perfect']]),
  ];
}

/** Whether it is worse, and by what, in a sentence. */
export function verdictSentence(result: DifferenceResult): string {
  const { worse, grew, shrank, falseRedundancies } = result;
  const { gained, lost } = falseRedundancies;
  const clauses = [
    ...clause(grew, 'failure takes', 'failures take', 'something not taken before'),
    ...clause(shrank, 'failure takes', 'failures take', 'less than before'),
    ...clause(gained.length, 'false redundancy is', 'false redundancies are', 'gained'),
    ...clause(lost.length, 'false redundancy is', 'false redundancies are', 'gone'),
  ];
  if (clauses.length > 0) {
    const verdict = worse ? 'Worse' : 'Better';
    return `${verdict}: ${clauses.join(', ')}.`;
  }
  return isUnchanged(result)
    ? 'Nothing has changed: neither what there is, nor what it needs, nor what failures take.'
    : 'No failure takes more or less than before.';
}

const clause = (count: number, one: string, many: string, what: string): readonly string[] =>
  count === 0 ? [] : [`${groupedNumber(count)} ${count === 1 ? one : many} ${what}`];

const isUnchanged = (result: DifferenceResult): boolean =>
  [
    ...[result.components, result.capabilities, result.sites].flatMap((things) => [
      things.came,
      things.went,
      things.changed,
    ]),
    result.components.renamed,
    result.siteCapabilities,
    result.dependencies,
    result.commonCause.came,
    result.commonCause.went,
  ].every((list) => list.length === 0);
