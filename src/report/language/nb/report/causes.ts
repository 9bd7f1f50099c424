import type { CauseLine } from '../../../../model/report/cause-tree.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { evidence, state as stateWords } from '../terms.js';

const { number, duration, moment } = figures;

const MODES: Readonly<Record<NonNullable<CauseLine['mode']>, string | null>> = {
  runtime: null,
  startup: 'trengs for å starte',
  login: 'trengs for å logge inn',
  queued: 'meldinger venter på den',
  cached: 'mellomlagret en stund',
  tolerant: 'tåles en stund',
};

export const causes = {
  causeIntro: ['Fra det som er tapt, tilbake til det som sviktet.'],
  cause: ({ id, name, state, after, by, mode, source, group, again, more }, times) => [
    ...(group === null
      ? name === null || name === id
        ? [{ id: id ?? '' }]
        : [{ name }, ' (', { id: id ?? '' }, ')']
      : [
          `${number(group.lost)} av ${number(group.members)} i en gruppe der ${number(group.needed)} må holde`,
        ]),
    `: ${stateWords[state]} ${times === null ? (after === 0 ? 'med en gang' : `etter ${duration(after)}`) : `fra ${moment(times, after)}`}`,
    by === 'imposed' ? ', fordi den sviktet' : by === 'recovery' ? ', under gjenoppretting' : '',
    mode === null || MODES[mode] === null ? '' : `; ${MODES[mode]}`,
    source === 'assumed' || source === 'fitted' ? ` (${evidence[source]})` : '',
    again ? '; hvorfor står over' : '',
    more === 0 ? '' : `; ${number(more)} til under`,
  ],
} satisfies Partial<ReportWords>;
