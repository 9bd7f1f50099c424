import type { KindOutcome, Span } from '../../../../model/report/outcome.js';
import type { FailurePart } from '../../../../model/report/report.js';
import { firstOf } from '../../../../model/report/shown.js';
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
import { lastOfKind, ofAll, pronoun } from '../kinds.js';
import { figures } from '../figures.js';

const { number, duration, list, people } = figures;

export function failureSummary(part: FailurePart): readonly Phrase[] {
  const { kinds, losses, spared, within } = part;
  const hit = kindsHitFirst(kinds);
  const lost = firstOf(lostAltogether(losses.shown), NAMES);
  const [late] = lateLosses(losses.shown);
  const impaired = firstOf(onlyImpaired(losses.shown), NAMES);
  const bridged = firstOf(workarounds(losses.shown), NAMES);
  const when: Phrase =
    within === null ? ifItFails(part) : [`Innen ${duration(within)} etter at `, ...whatFails(part)];
  return [
    hit.length === 0
      ? [...when, ', rammes ingen steder.']
      : [...when, ', ', ...hit.slice(0, 1).flatMap(inverted), '.'],
    ...hit.slice(1, KINDS).map((kind): Phrase => [...capitalised(straight(kind)), '.']),
    ...(lost.shown.length === 0 ? [] : [apart('Helt tapt: ', lost.shown.map(lostClause))]),
    ...(late?.downAfter === undefined || late.downAfter === null
      ? []
      : [
          [
            'Ikke alt går med en gang: ',
            { name: late.name },
            ' er nede ved ',
            ...lastOfKind(late.kind),
            ` etter ${duration(late.downAfter)}.`,
          ],
        ]),
    ...(impaired.shown.length === 0
      ? []
      : [sentence('Redusert, men ikke tapt: ', impaired.shown.map(named), impaired.more)]),
    ...(bridged.shown.length === 0
      ? []
      : [sentence('Det finnes nødløsninger for ', bridged.shown.map(bridgeClause), bridged.more)]),
    ...stillWorks(spared),
    ...(within === null && hit.length > 0
      ? [['Ingenting av dette kommer tilbake før feilen er rettet.']]
      : []),
  ];
}

export const ifItFails = (part: FailurePart): Phrase => ['Hvis ', ...whatFails(part)];

function whatFails({ imposed }: FailurePart): Phrase {
  const clauses = (['down', 'degraded'] as const).flatMap((level): readonly Phrase[] => {
    const things = imposed.shown.filter(({ state }) => state === level);
    if (things.length === 0) return [];
    const { shown, more } = cut({ shown: things, more: imposed.more }, 4);
    const verb = level === 'down' ? 'svikter' : 'er redusert';
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
  return clauses.length === 0 ? ['ingenting svikter'] : list(clauses, 0);
}

/** The verb comes before the subject where a clause with «hvis» stands first. */
const inverted = (kind: KindOutcome): Phrase =>
  kindClause(kind, (verb, subject, rest) => [`${verb} `, ...subject, rest]);

const straight = (kind: KindOutcome): Phrase =>
  kindClause(kind, (verb, subject, rest) => [...subject, ` ${verb}`, rest]);

function kindClause(
  { kind, sites, people: served, losing, down, beforeDown, degraded }: KindOutcome,
  order: (verb: string, subject: Phrase, rest: string) => Phrase,
): Phrase {
  const { total } = sites;
  const clauses: Phrase[] = [];
  if (sites.down > 0) {
    const gradual = beforeDown !== null && beforeDown.first !== down?.first;
    const who = ofAll(sites.down, total, kind);
    clauses.push(
      gradual
        ? order('blir', who, ` redusert${span(beforeDown)} og går ned${span(down)}`)
        : order('går', who, ` ned${span(down)}`),
    );
  }
  if (sites.degraded > 0)
    clauses.push(
      sites.down > 0
        ? order('blir', [`${number(sites.degraded)} til`], ` redusert${span(degraded)}`)
        : order('blir', ofAll(sites.degraded, total, kind), ` redusert${span(degraded)}`),
    );
  return [
    ...list(clauses, 0),
    losingClause(losing, sites.degraded, total),
    served.affected === 0
      ? ''
      : ` (${total === 1 ? pronoun(kind) : 'de'} betjener ${people(served.affected)})`,
  ];
}

const span = (of: Span | null): string => {
  if (of === null) return '';
  if (of.last === 0) return ' med en gang';
  return of.first === of.last ? ` etter ${duration(of.last)}` : ` innen ${duration(of.last)}`;
};

function losingClause(losing: number, degraded: number, total: number): string {
  if (losing === 0) return '';
  if (total === 1 || (losing === 1 && degraded === 1)) return ' og mister noe helt';
  return losing === degraded
    ? ', og alle av dem mister noe helt'
    : `, og ${number(losing)} av dem mister noe helt`;
}
