import type { Phrase } from '../../../phrase.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';

const { number, list, sites } = figures;

export const weakSpots = {
  nextIntro: (isScenario) => [
    isScenario
      ? 'While all that failed in the scenario is down: if one of these fails too, it takes what stands beside it, which would otherwise have borne that.'
      : 'If one of these fails too, it takes what stands beside it, which would otherwise have borne that.',
  ],
  next: ({ id, own, components, capabilities }) => [
    ...(own ? ["a site's own ", { id }] : [{ id }]),
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
    ` (${number(needed)} of ${number(members)} must hold) is defeated by `,
    { id: defeatedBy },
    ' alone',
    at === null ? '' : `, at ${number(at)} ${at === 1 ? 'site' : 'sites'}`,
  ],
  way: ({ path }) => path.flatMap((id, i): Phrase => (i === 0 ? [{ id }] : [' → ', { id }])),
  noneDefeated: ['No group that should bear the loss of a member is defeated by one failure.'],
  pointsIntro: ['Each takes something from somebody by failing alone, workarounds looked through.'],
  noPoints: ['None of what was hit takes a capability from anybody by failing alone.'],
  alike: (thing, alike) => [thing, alike === 1 ? '' : ` (${number(alike)} alike, one a site)`],
  change: ({ dependent, on, alike, sites: count, pairs, file, line }) => [
    'an independent alternative to ',
    { id: on },
    ' for ',
    { id: dependent },
    alike === 0 ? '' : ` and ${number(alike)} alike`,
    count > 0
      ? ` would spare ${number(count)} ${count === 1 ? 'site' : 'sites'}`
      : ` would spare ${number(pairs)} ${pairs === 1 ? 'loss' : 'losses'}`,
    ' (',
    { id: `${file}:${String(line)}` },
    ')',
  ],
  noChange: 'no single change',
} satisfies Partial<ReportWords>;
