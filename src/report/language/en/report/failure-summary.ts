import { firstOf } from '../../../../model/report/shown.js';
import type { KindOutcome, Span } from '../../../../model/report/outcome.js';
import type { FailurePart } from '../../../../model/report/report.js';
import { kindNoun } from '../../../kind-noun.js';
import type { Phrase } from '../../../phrase.js';
import {
  cut,
  kindsHitFirst,
  lateLosses,
  lostAltogether,
  onlyImpaired,
  workarounds,
} from '../../report-facts.js';
import { capitalised } from '../../capitalised.js';
import {
  apart,
  bridgeClause,
  KINDS,
  lostClause,
  named,
  NAMES,
  sentence,
  stillWorks,
} from './clauses.js';
import { figures } from '../figures.js';

const { number, duration, list, people } = figures;

export function failureSummary(part: FailurePart): readonly Phrase[] {
  const { kinds, losses, spared, within } = part;
  const hit = kindsHitFirst(kinds);
  const lost = firstOf(lostAltogether(losses.shown), NAMES);
  const [late] = lateLosses(losses.shown);
  const impaired = firstOf(onlyImpaired(losses.shown), NAMES);
  const bridged = firstOf(workarounds(losses.shown), NAMES);
  const when = within === null ? '' : `, then within ${duration(within)}`;
  return [
    hit.length === 0
      ? [...ifItFails(part), when, ', no site is hit.']
      : [...ifItFails(part), when, ', ', ...hit.slice(0, 1).flatMap(kindClause), '.'],
    ...hit.slice(1, KINDS).map((kind): Phrase => [...capitalised(kindClause(kind)), '.']),
    ...(lost.shown.length === 0 ? [] : [apart('Lost altogether: ', lost.shown.map(lostClause))]),
    ...(late?.downAfter === undefined || late.downAfter === null
      ? []
      : [
          [
            'Not all of it goes at once: ',
            { name: late.name },
            ' is down at the last ',
            { name: kindNoun(late.kind, 1) },
            ` after ${duration(late.downAfter)}.`,
          ],
        ]),
    ...(impaired.shown.length === 0
      ? []
      : [sentence('Impaired, but not lost: ', impaired.shown.map(named), impaired.more)]),
    ...(bridged.shown.length === 0
      ? []
      : [sentence('Workarounds stand in for ', bridged.shown.map(bridgeClause), bridged.more)]),
    ...stillWorks(spared),
    ...(within === null && hit.length > 0 ? [['None of this comes back until it is mended.']] : []),
  ];
}

export function ifItFails({ imposed }: FailurePart): Phrase {
  const clauses = (['down', 'degraded'] as const).flatMap((level): readonly Phrase[] => {
    const things = imposed.shown.filter(({ state }) => state === level);
    if (things.length === 0) return [];
    const { shown, more } = cut({ shown: things, more: imposed.more }, 4);
    const one = shown.length + more === 1;
    const verb = level === 'down' ? (one ? 'fails' : 'fail') : one ? 'is degraded' : 'are degraded';
    return [
      [
        ...list(
          shown.map(({ name }) => [{ name }]),
          more,
        ),
        ` ${verb}`,
      ],
    ];
  });
  return clauses.length === 0 ? ['If nothing fails'] : ['If ', ...list(clauses, 0)];
}

function kindClause({
  kind,
  sites,
  people: served,
  losing,
  down,
  beforeDown,
  degraded,
}: KindOutcome): Phrase {
  const { total } = sites;
  const of = (count: number): Phrase =>
    total === 1
      ? ['the ', { name: kindNoun(kind, 1) }]
      : [
          count === total ? `all ${number(total)} ` : `${number(count)} of ${number(total)} `,
          { name: kindNoun(kind, total) },
        ];
  const be = (count: number): string => (count === 1 ? 'is' : 'are');
  const clauses: Phrase[] = [];
  if (sites.down > 0) {
    const gradual = beforeDown !== null && beforeDown.first !== down?.first;
    const verb = sites.down === 1 ? 'goes' : 'go';
    clauses.push(
      gradual
        ? [
            ...of(sites.down),
            ` ${be(sites.down)} degraded${span(beforeDown)} and down${span(down)}`,
          ]
        : [...of(sites.down), ` ${verb} down${span(down)}`],
    );
  }
  if (sites.degraded > 0)
    clauses.push(
      sites.down > 0
        ? [`${number(sites.degraded)} more ${be(sites.degraded)} degraded${span(degraded)}`]
        : [...of(sites.degraded), ` ${be(sites.degraded)} degraded${span(degraded)}`],
    );
  return [
    ...list(clauses, 0),
    losingClause(losing, sites.degraded, total),
    peopleClause(served.affected, total),
  ];
}

const span = (of: Span | null): string => {
  if (of === null) return '';
  if (of.last === 0) return ' at once';
  return of.first === of.last ? ` after ${duration(of.last)}` : ` within ${duration(of.last)}`;
};

function losingClause(losing: number, degraded: number, total: number): string {
  if (losing === 0) return '';
  if (total === 1 || (losing === 1 && degraded === 1)) return ' and loses something altogether';
  if (losing === degraded) return ', each of which loses something altogether';
  return `, of which ${number(losing)} ${losing === 1 ? 'loses' : 'lose'} something altogether`;
}

const peopleClause = (affected: number, total: number): string =>
  affected === 0 ? '' : ` (${total === 1 ? 'it serves' : 'they serve'} ${people(affected)})`;
