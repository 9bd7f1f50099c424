import type { Seconds } from '../../../../model/duration.js';
import { kindNoun } from '../../../kind-noun.js';
import type { Phrase } from '../../../phrase.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';

const { number, duration, list } = figures;

const onset = (after: Seconds): string => (after === 0 ? 'at once' : `after ${duration(after)}`);

export const rows = {
  node: ({ role, state, names, more, kind, sites, after }, times) => [
    list(
      names.map((name) => [{ name }]),
      more,
    ),
    role === 'capability' && sites !== null && kind !== null
      ? sites.total === 1
        ? [`${state} at the `, { name: kindNoun(kind, 1) }]
        : [
            ...(sites.down > 0 ? [`down at ${number(sites.down)}`] : []),
            ...(sites.down > 0 && sites.degraded > 0 ? [', '] : []),
            ...(sites.degraded > 0 ? [`degraded at ${number(sites.degraded)}`] : []),
            ` of ${number(sites.total)} `,
            { name: kindNoun(kind, sites.total) },
          ]
      : [`${state} ${times === null ? onset(after) : `from ${figures.clock(times, after)}`}`],
  ],
  legend: ({ folded }) => {
    const together: readonly Phrase[] = [
      ...(folded.components > 0 ? [[`${number(folded.components)} components`]] : []),
      ...(folded.capabilities > 0
        ? [[`${number(folded.capabilities)} capabilities at kinds of site`]]
        : []),
    ];
    return [
      'Hexagons are what failed, boxes components, boxes with double or round ends capabilities; corners mean down, round sides degraded. Left out: what stays up.',
      ...(together.length === 0
        ? []
        : [' Drawn together with others alike: ', ...list(together, 0), '.']),
    ];
  },
  worstFailure: ['The worst single failure:'],
  timelineIntro: ['Of a capability, each bar is the worst that any site of the kind came to.'],
  day: 'day',
  course: ({ degradedAfter, downAfter }) => {
    const down = downAfter === null ? [] : [`down ${onset(downAfter)}`];
    const degraded =
      degradedAfter === null || degradedAfter === downAfter
        ? []
        : [`degraded ${onset(degradedAfter)}`];
    return [[...degraded, ...down].join(', ')];
  },
  bridge: ({ name, from, until }) => [
    { name },
    until === null ? '' : `, for ${duration(until - from)}`,
    from === 0 ? '' : `, from ${duration(from)} on`,
  ],
  lasting: (lasts) => [lasts === null ? '' : ` (bears ${duration(lasts)})`],
  hitSites: (hit, total, kind) => [
    hit === total ? `${number(total)} ` : `${number(hit)} of ${number(total)} `,
    { name: kindNoun(kind, total) },
  ],
  event: ({ at, fail, degrade, restore, lasts, note }, times) => [
    `${figures.clock(times, at)}: `,
    ...list(
      [
        ...(fail.shown.length === 0
          ? []
          : [[...names(fail), lasting(' fails', ' fail', fail, lasts)]]),
        ...(degrade.shown.length === 0
          ? []
          : [[...names(degrade), lasting(' is degraded', ' are degraded', degrade, lasts)]]),
        ...(restore.shown.length === 0
          ? []
          : [[...names(restore), lasting(' is restored', ' are restored', restore, null)]]),
      ],
      0,
    ),
    ...(note === null ? [] : [' (', { name: note }, ')']),
  ],
  notBack: 'not by the end',
  noRegion: 'no region given',
  noKind: 'no kind given',
  noOwner: 'nobody given',
  more: (count) => [`… and ${number(count)} more.`],
  noRoom: (count) => [
    `There is no room here for ${number(count)} more rows and sections; the report without a budget has them.`,
  ],
} satisfies Partial<ReportWords>;

type Things = Parameters<ReportWords['event']>[0]['fail'];

const names = ({ shown, more }: Things): Phrase =>
  list(
    shown.map(({ id }) => [{ id }]),
    more,
  );

const lasting = (
  one: string,
  many: string,
  { shown, more }: Things,
  lasts: Seconds | null,
): string =>
  `${shown.length + more === 1 ? one : many}${lasts === null ? '' : ` for ${duration(lasts)}`}`;
