import type { Seconds } from '../../../../model/duration.js';
import type { Phrase } from '../../../phrase.js';
import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { beside, someOfKind } from '../kinds.js';
import { onset } from '../onsets.js';
import { state as stateWords } from '../terms.js';

const { number, duration, list } = figures;

export const rows = {
  node: ({ role, state, names, more, kind, sites, after }, times) => [
    list(
      names.map((name) => [{ name }]),
      more,
    ),
    role === 'capability' && sites !== null && kind !== null
      ? sites.total === 1
        ? [`${stateWords[state]} (`, { name: kind }, ')']
        : [
            ...(sites.down > 0 ? [`nede ved ${number(sites.down)}`] : []),
            ...(sites.down > 0 && sites.degraded > 0 ? [', '] : []),
            ...(sites.degraded > 0 ? [`redusert ved ${number(sites.degraded)}`] : []),
            ` av ${number(sites.total)} `,
            ...beside(kind, sites.total),
          ]
      : [
          `${stateWords[state]} ${times === null ? onset(after) : `fra ${figures.moment(times, after)}`}`,
        ],
  ],
  legend: ({ folded }) => {
    const together: readonly Phrase[] = [
      ...(folded.components > 0 ? [[`${number(folded.components)} komponenter`]] : []),
      ...(folded.capabilities > 0
        ? [[`${number(folded.capabilities)} funksjoner ved typer av steder`]]
        : []),
    ];
    return [
      'Sekskanter er det som sviktet, bokser er komponenter, bokser med doble eller runde ender er funksjoner; hjørner betyr nede, runde sider redusert. Utelatt: det som er oppe.',
      ...(together.length === 0
        ? []
        : [' Tegnet sammen med andre som er like: ', ...list(together, 0), '.']),
    ];
  },
  worstFailure: ['Den verste enkeltfeilen:'],
  timelineIntro: ['For en funksjon viser hver stolpe det verste som noe sted av typen kom til.'],
  day: 'dag',
  course: ({ degradedAfter, downAfter }) => {
    const down = downAfter === null ? [] : [`nede ${onset(downAfter)}`];
    const degraded =
      degradedAfter === null || degradedAfter === downAfter
        ? []
        : [`redusert ${onset(degradedAfter)}`];
    return [[...degraded, ...down].join(', ')];
  },
  bridge: ({ name, from, until }) => [
    { name },
    until === null ? '' : `, i ${duration(until - from)}`,
    from === 0 ? '' : `, fra ${duration(from)} etter feilen`,
  ],
  lasting: (lasts) => [lasts === null ? '' : ` (holder i ${duration(lasts)})`],
  hitSites: someOfKind,
  event: ({ at, fail, degrade, restore, lasts, note }, times) => [
    `${figures.clock(times, at)}: `,
    ...list(
      [
        ...(fail.shown.length === 0 ? [] : [[...names(fail), ` svikter${lasting(lasts)}`]]),
        ...(degrade.shown.length === 0
          ? []
          : [[...names(degrade), ` blir redusert${lasting(lasts)}`]]),
        ...(restore.shown.length === 0 ? [] : [[...names(restore), ' blir gjenopprettet']]),
      ],
      0,
    ),
    ...(note === null ? [] : [' (', { name: note }, ')']),
  ],
  notBack: 'ikke innen slutten',
  noRegion: 'ingen region oppgitt',
  noKind: 'ingen type oppgitt',
  noOwner: 'ingen eier oppgitt',
  more: (count) => [`… og ${number(count)} til.`],
  noRoom: (count) => [
    `Her er det ikke plass til ${number(count)} rader og avsnitt til; rapporten uten grense har dem.`,
  ],
} satisfies Partial<ReportWords>;

type Things = Parameters<ReportWords['event']>[0]['fail'];

const names = ({ shown, more }: Things): Phrase =>
  list(
    shown.map(({ id }) => [{ id }]),
    more,
  );

const lasting = (lasts: Seconds | null): string => (lasts === null ? '' : ` i ${duration(lasts)}`);
