import type { ExtentChange, FailureChange } from '../../analysis/difference-result.js';
import { kindNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';
import { mostCriticalFirst } from '../severity.js';

/** Of own ones that are told as one, a name for them all: `office-server@…`. */
export const failureName = ({ id, alike }: FailureChange, ellipsis: string): string =>
  alike === null || alike === 1 ? id : `${id.split('@')[0] ?? ''}@${ellipsis}`;

/** What else there is to know of the component; empty where nothing is. */
export function failureNotes({ there, formerly, alike }: FailureChange): readonly Phrase[] {
  return [
    ...(there === 'after' ? [['a new component']] : []),
    ...(there === 'before' ? [['no longer there']] : []),
    ...(formerly === null ? [] : [['formerly ', { id: formerly }]]),
    ...(alike === null || alike === 1
      ? []
      : [[`one site each, at ${groupedNumber(alike)} sites that have their own`]]),
  ];
}

/**
 * What its failure takes and didn't, and what it no longer takes: `takes Log in and 3 more, at 400
 * clinics (5,000 people)`.
 */
export function extentPhrases(
  { more, less, before }: FailureChange,
  limit: number,
): readonly Phrase[] {
  const takes = before.pairs === 0 ? 'takes ' : 'takes in addition ';
  return [
    ...(more.pairs === 0 ? [] : [[takes, ...extentPhrase(more, limit)]]),
    ...(less.pairs === 0 ? [] : [['no longer takes ', ...extentPhrase(less, limit)]]),
  ];
}

function extentPhrase({ capabilities, kinds }: ExtentChange, limit: number): Phrase {
  const names = [...capabilities]
    .sort((a, b) => mostCriticalFirst(a.criticality, b.criticality) || b.sites - a.sites)
    .map(({ name }): Phrase => [{ name }]);
  const places = [...kinds]
    .sort((a, b) => b.sites - a.sites)
    .map(({ kind, sites, people }): Phrase => [
      `${groupedNumber(sites)} `,
      { name: kindNoun(kind, sites) },
      people === 0 ? '' : ` (${groupedNumber(people)} people)`,
    ]);
  return [...listed(names, limit), ', at ', ...listed(places, limit)];
}
