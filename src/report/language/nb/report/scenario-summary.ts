import type { KindCourse } from '../../../../model/report/course.js';
import type { ScenarioPart } from '../../../../model/report/report.js';
import { firstOf } from '../../../../model/report/shown.js';
import type { Phrase } from '../../../phrase.js';
import {
  kindsHitFirst,
  longest,
  lostAltogether,
  onlyImpaired,
  returns,
  workarounds,
} from '../../report-facts.js';
import type { Times } from '../../figures.js';
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
import { ofAll, pronoun } from '../kinds.js';
import { figures } from '../figures.js';

const { number, duration, list, moment, people } = figures;

export function scenarioSummary(part: ScenarioPart): readonly Phrase[] {
  const { kinds, losses, spared } = part;
  const times: Times = part;
  const hit = kindsHitFirst(kinds);
  const lost = firstOf(lostAltogether(losses.shown), NAMES);
  const impaired = firstOf(onlyImpaired(losses.shown), NAMES);
  const bridged = firstOf(workarounds(losses.shown), NAMES);
  return [
    whatHappened(part),
    ...(hit.length === 0 ? [['Ingen steder ble rammet.']] : []),
    ...hit.slice(0, KINDS).map((kind) => courseSentence(kind, times)),
    ...(lost.shown.length === 0 ? [] : [apart('Helt tapt en stund: ', lost.shown.map(lostClause))]),
    ...(impaired.shown.length === 0
      ? []
      : [sentence('Redusert, men aldri tapt: ', impaired.shown.map(named), impaired.more)]),
    ...longestSentence(part),
    ...returnSentence(part, times),
    ...(bridged.shown.length === 0
      ? []
      : [sentence('Det fantes nødløsninger for ', bridged.shown.map(bridgeClause), bridged.more)]),
    ...stillWorks(spared),
  ];
}

function whatHappened({ events, start, end }: ScenarioPart): Phrase {
  const [first] = events.shown;
  if (first === undefined) return [`Ingenting skjer på ${duration(end)}.`];
  const things = [...first.fail.shown, ...first.degrade.shown];
  const more = first.fail.more + first.degrade.more;
  const verb = first.fail.shown.length > 0 ? 'sviktet' : 'ble redusert';
  const rest = events.shown.length - 1 + events.more;
  return [
    `${figures.dayAndMoment({ start }, first.at)} ${verb} `,
    ...list(
      things.map(({ name }) => [{ name }]),
      more,
    ),
    first.lasts === null ? '' : ` i ${duration(first.lasts)}`,
    rest === 0 ? '.' : `; så fulgte ${number(rest)} ${rest === 1 ? 'hendelse' : 'hendelser'} til.`,
  ];
}

function courseSentence(
  { kind, sites, people: served, losing, until }: KindCourse,
  times: Times,
): Phrase {
  const count = sites.down + sites.degraded;
  const back = until === null ? ' helt til slutt' : ` til ${moment(times, until)}`;
  return [
    ...capitalised(ofAll(count, sites.total, kind)),
    ` ble rammet${back}${downClause(sites.down, count)}${losingClause(losing, count)}`,
    served.affected === 0
      ? '.'
      : `; ${sites.total === 1 ? pronoun(kind) : 'de'} betjener ${people(served.affected)}.`,
  ];
}

function downClause(down: number, hit: number): string {
  if (down === 0) return '';
  if (hit === 1) return ' og var helt nede en stund';
  return `, ${down === hit ? 'alle' : number(down)} av dem var helt nede en stund`;
}

function losingClause(losing: number, hit: number): string {
  if (losing === 0) return '';
  if (hit === 1) return ' og mistet noe helt en stund';
  return `, og ${losing === hit ? 'alle' : number(losing)} mistet noe helt en stund`;
}

function longestSentence({ losses }: ScenarioPart): readonly Phrase[] {
  const { down, hit } = longest(losses.shown);
  if (hit === null) return [];
  if (down === null)
    return [['Lengst redusert var ', { name: hit.name }, `, i ${duration(hit.hitFor)}.`]];
  if (down.capability === hit.capability && down.downFor === hit.hitFor)
    return [['Lengst nede var ', { name: down.name }, `, i ${duration(down.downFor)}.`]];
  if (down.capability === hit.capability)
    return [
      [
        'Lengst rammet var ',
        { name: hit.name },
        `: nede i ${duration(down.downFor)}, og ikke helt i orden før det var gått ${duration(hit.hitFor)}.`,
      ],
    ];
  return [
    [
      'Lengst nede var ',
      { name: down.name },
      `, i ${duration(down.downFor)}; lengst redusert var `,
      { name: hit.name },
      `, i ${duration(hit.hitFor)}.`,
    ],
  ];
}

function returnSentence({ losses }: ScenarioPart, times: Times): readonly Phrase[] {
  const back = returns(losses.shown);
  if (back.length === 0) return [];
  const [only, ...others] = back;
  if (only !== undefined && others.length === 0)
    return [
      [
        only.until === null
          ? 'Ingenting av dette var i orden igjen overalt ved slutten.'
          : `Alt var i orden igjen overalt ${moment(times, only.until)}.`,
      ],
    ];
  const clauses = back.map(({ until, names }): Phrase => {
    const { shown, more } = firstOf(names, 3);
    const who = list(shown.map(named), more);
    return until === null ? [...who, ' ikke innen slutten'] : [...who, ` ${moment(times, until)}`];
  });
  return [apart('I orden igjen overalt: ', clauses)];
}
