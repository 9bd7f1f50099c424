import type { ImpactResult } from '../../../../analysis/impact-result.js';
import { tallyText } from '../../../impact-sentences.js';
import { ownNoun } from '../../../kind-noun.js';
import { groupedNumber } from '../../../number-text.js';
import { listed, type Phrase } from '../../../phrase.js';
import type { ImpactSummaryWords } from '../../impact-words.js';
import { kindSentence, sparedSentence } from './kind-sentences.js';

export const summary: ImpactSummaryWords = {
  kindHit: kindSentence,
  kindsSpared: sparedSentence,
  moreKindsHit: (count) => [`${groupedNumber(count)} more kinds of site are hit.`],
  noSiteHit,
  capabilitiesHit: ({ total, down, degraded }, limit) => {
    const clauses = [
      namedClause(down, ['goes down somewhere', 'go down somewhere'], limit),
      namedClause(degraded, ['is degraded', 'are degraded'], limit),
    ].filter((clause) => clause.length > 0);
    const all = `${groupedNumber(total)} ${ownNoun('capability', total)}`;
    return [`Of ${all}, `, ...listed(clauses, clauses.length), '.'];
  },
};

function noSiteHit({
  summary: { components },
  imposed,
  topology,
}: Pick<ImpactResult, 'summary' | 'imposed' | 'topology'>): Phrase {
  const { total, down, degraded } = components;
  const sites = sparedClause(topology.sites);
  if (down + degraded <= imposed.length) return [`Nothing else is hit: ${sites}.`];
  const hit = `${tallyText(down, degraded)}, of ${groupedNumber(total)}`;
  return [`No site is hit: ${sites} (components: ${hit}).`];
}

function sparedClause(sites: number): string {
  if (sites === 0) return 'there are no sites';
  return sites === 1 ? 'the one site stays up' : `all ${groupedNumber(sites)} sites stay up`;
}

/** Empty where there is none. */
function namedClause(
  names: readonly string[],
  [one, many]: readonly [string, string],
  limit: number,
): Phrase {
  if (names.length === 0) return [];
  const count = `${groupedNumber(names.length)} ${names.length === 1 ? one : many}`;
  const named = names.map((name): Phrase => [{ name }]);
  return [`${count} (`, ...listed(named, limit), ')'];
}
