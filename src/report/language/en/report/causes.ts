import type { CauseLine } from '../../../../model/report/cause-tree.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { evidence, state as stateWords } from '../terms.js';

const { number, duration, clock } = figures;

const MODES: Readonly<Record<NonNullable<CauseLine['mode']>, string | null>> = {
  runtime: null,
  startup: 'needed to start',
  login: 'needed to log in',
  queued: 'messages wait for it',
  cached: 'cached for a while',
  tolerant: 'borne for a while',
};

export const causes = {
  causeIntro: ['From what is lost, back to what failed.'],
  cause: ({ id, name, state, after, by, mode, source, group, again, more }, times) => [
    ...(group === null
      ? name === null || name === id
        ? [{ id: id ?? '' }]
        : [{ name }, ' (', { id: id ?? '' }, ')']
      : [
          `${number(group.lost)} of a group of ${number(group.members)}, of which ${number(group.needed)} must hold`,
        ]),
    `: ${stateWords[state]} ${times === null ? (after === 0 ? 'at once' : `after ${duration(after)}`) : `from ${clock(times, after)}`}`,
    by === 'imposed' ? ', as it failed' : by === 'recovery' ? ', as it is recovering' : '',
    mode === null || MODES[mode] === null ? '' : `; ${MODES[mode]}`,
    source === 'assumed' || source === 'fitted' ? ` (${evidence[source]})` : '',
    again ? '; why stands above' : '',
    more === 0 ? '' : `; ${number(more)} more below it`,
  ],
} satisfies Partial<ReportWords>;
