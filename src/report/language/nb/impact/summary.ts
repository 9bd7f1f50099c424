import type { ImpactResult } from '../../../../analysis/impact-result.js';
import type { Phrase } from '../../../phrase.js';
import type { ImpactSummaryWords } from '../../impact-words.js';
import { figures } from '../figures.js';
import { counted } from '../kinds.js';
import { number } from '../number.js';
import { kindSentence, sparedSentence } from './kind-sentences.js';
import { tallyOf } from './tally.js';

const { list, listed } = figures;

export const summary: ImpactSummaryWords = {
  kindHit: kindSentence,
  kindsSpared: sparedSentence,
  moreKindsHit: (count) => [`${number(count)} typer steder til blir rammet.`],
  noSiteHit,
  capabilitiesHit: ({ total, down, degraded }, limit) => {
    const clause = (names: readonly string[], verb: (count: string) => string): Phrase[] => {
      if (names.length === 0) return [];
      const named = names.map((name): Phrase => [{ name }]);
      return [[`${verb(number(names.length))} (`, ...listed(named, limit), ')']];
    };
    return [
      `Av ${counted(total, 'funksjon', 'funksjoner')} `,
      ...list(
        [
          ...clause(down, (count) => `går ${count} ned noen steder`),
          ...clause(degraded, (count) => `blir ${count} redusert`),
        ],
        0,
      ),
      '.',
    ];
  },
};

function noSiteHit({
  summary: { components },
  imposed,
  topology,
}: Pick<ImpactResult, 'summary' | 'imposed' | 'topology'>): Phrase {
  const { total, down, degraded } = components;
  const sites = sparedClause(topology.sites);
  if (down + degraded <= imposed.length) return [`Ingenting annet blir rammet: ${sites}.`];
  return [`Ingen steder blir rammet: ${sites} (komponenter: ${tallyOf(down, degraded, total)}).`];
}

function sparedClause(sites: number): string {
  if (sites === 0) return 'det finnes ingen steder';
  if (sites === 1) return 'det ene stedet holder seg oppe';
  return sites === 2
    ? 'begge stedene holder seg oppe'
    : `alle ${number(sites)} steder holder seg oppe`;
}
