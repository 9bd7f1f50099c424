import type { Phrase } from '../../../phrase.js';
import type { ImpactPageWords } from '../../impact-words.js';
import { duration } from '../durations.js';
import { figures } from '../figures.js';
import { counted } from '../kinds.js';
import { number } from '../number.js';
import { basis } from './question.js';
import { tally } from './tally.js';

export const page: ImpactPageWords = {
  components: (down, degraded, total) =>
    `Av ${counted(total, 'komponent', 'komponenter')}: ${tally(down, degraded)}.`,
  topology: ({ name, components, capabilities, sites }) => [
    'Topologi: ',
    ...(name === null ? [] : [{ name }, ', ']),
    `${counted(components, 'komponent', 'komponenter')}, `,
    `${counted(capabilities, 'funksjon', 'funksjoner')} og ${counted(sites, 'sted', 'steder')}.`,
  ],
  states: (result) => `Tilstander: ${basis(result).join('; ')}.`,
  pauses: (pauses, limit) => [
    'Avbrudd mens en annen overtar, ikke regnet med over: ',
    ...figures.listed(
      pauses.map(({ what, lasts }): Phrase => [...what, ` i ${duration(lasts)}`]),
      limit,
    ),
    '.',
  ],
  command: 'Kommando: ',
  leftOut: (count) => `… og ${number(count)} til, som står i JSON-utgaven av denne rapporten.`,
};
