import type { KindToll, Save, Toll } from '../analysis/spof-result.js';
import { placePhrase } from './file-place.js';
import { kindNoun, ownNoun } from './kind-noun.js';
import { groupedNumber } from './number-text.js';
import { listed, type Phrase } from './phrase.js';

/** Sites that are taken: `1,550 clinics (1,200,000 people) and 12 of 20 hospitals`, of `limit` kinds. */
export function takenPhrase(kinds: readonly KindToll[], limit: number): Phrase {
  const worstFirst = [...kinds].sort((a, b) => b.sites.taken - a.sites.taken);
  const phrases = worstFirst.map(({ kind, sites, people }): Phrase => {
    const of =
      sites.taken === sites.total
        ? groupedNumber(sites.total)
        : `${groupedNumber(sites.taken)} of ${groupedNumber(sites.total)}`;
    const served = people.affected === 0 ? '' : ` (${groupedNumber(people.affected)} people)`;
    return [`${of} `, { name: kindNoun(kind, sites.total) }, served];
  });
  return listed(phrases, limit);
}

/** What would save most of what is taken, and where it is stated. */
export function savePhrase(
  { dependent, on, at, alike, sites, pairs }: Save,
  toll: Pick<Toll, 'sites'>,
): Phrase {
  const more = alike === 0 ? '' : ` and ${groupedNumber(alike)} more`;
  const saved =
    sites > 0
      ? sites === toll.sites
        ? 'all of it'
        : `${groupedNumber(sites)} ${ownNoun('site', sites)}`
      : `${groupedNumber(pairs)} ${ownNoun('capability', pairs)} at sites that lose others too`;
  return [
    'an alternative to ',
    ...thingPhrase(on),
    ' for ',
    ...thingPhrase(dependent),
    ' (',
    ...placePhrase(at),
    `${more}) saves ${saved}`,
  ];
}

/** A role by its name: `use:ehr` is what stands in results. */
const thingPhrase = (thing: string): Phrase =>
  thing.startsWith('use:') ? ['the role ', { id: thing.slice('use:'.length) }] : [{ id: thing }];
