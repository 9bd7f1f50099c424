import type { Phrase } from '../../../phrase.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';

const { number, list, sites } = figures;

export const weakSpots = {
  nextIntro: (isScenario) => [
    isScenario
      ? 'Mens alt som sviktet i scenarioet er nede: Svikter en av disse også, tar den med seg det som står ved siden av, og som ellers ville ha tålt det.'
      : 'Svikter en av disse også, tar den med seg det som står ved siden av, og som ellers ville ha tålt det.',
  ],
  next: ({ id, own, components, capabilities }) => [
    ...(own ? [{ id }, ' ved et sted'] : [{ id }]),
    ': ',
    ...list(
      [
        ...capabilities.shown.map(({ name, kinds }): Phrase => [
          { name },
          ' (',
          ...list(
            kinds.map(({ kind, sites: count }) => sites(kind, count)),
            0,
          ),
          ')',
        ]),
        ...components.shown.map((component): Phrase => [{ id: component }]),
      ],
      capabilities.more + components.more,
    ),
  ],
  defeated: ({ group, needed, members, defeatedBy, sites: at }) => [
    { id: group },
    ` (${number(needed)} av ${number(members)} må holde) faller av `,
    { id: defeatedBy },
    ' alene',
    at === null ? '' : `, ved ${number(at)} ${at === 1 ? 'sted' : 'steder'}`,
  ],
  way: ({ path }) => path.flatMap((id, i): Phrase => (i === 0 ? [{ id }] : [' → ', { id }])),
  noneDefeated: ['Ingen gruppe som skulle tåle tapet av et medlem, faller av én enkelt feil.'],
  pointsIntro: [
    'Hver av dem tar alene noe fra noen når den svikter. Nødløsninger er ikke regnet med.',
  ],
  noPoints: ['Ingenting av det som ble rammet, tar alene en funksjon fra noen.'],
  alike: (thing, alike) => [thing, alike === 1 ? '' : ` (${number(alike)} like, én per sted)`],
  change: ({ dependent, on, alike, sites: count, pairs, file, line }) => [
    'et uavhengig alternativ til ',
    { id: on },
    ' for ',
    { id: dependent },
    alike === 0 ? '' : ` og ${number(alike)} like`,
    count > 0
      ? ` ville skåne ${number(count)} ${count === 1 ? 'sted' : 'steder'}`
      : ` ville spare ${number(pairs)} tap`,
    ' (',
    { id: `${file}:${String(line)}` },
    ')',
  ],
  noChange: 'ingen enkelt endring',
} satisfies Partial<ReportWords>;
