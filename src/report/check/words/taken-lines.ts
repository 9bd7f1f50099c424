import type { Toll } from '../../../analysis/spof-result.js';
import { takenPhrase } from '../../failure-phrase.js';
import type { Phrase } from '../../phrase.js';
import { mostCriticalFirst } from '../../severity.js';

/** Where each capability is lost, a line for each, the most critical first. */
export const takenLines = ({ capabilities }: Pick<Toll, 'capabilities'>): readonly Phrase[] =>
  [...capabilities]
    .sort((a, b) => mostCriticalFirst(a.criticality, b.criticality))
    .map(({ name, criticality, kinds }) => [
      { name },
      ` (${criticality}): `,
      ...takenPhrase(kinds, Infinity),
    ]);
