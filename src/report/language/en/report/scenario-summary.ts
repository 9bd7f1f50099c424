import type { KindCourse } from '../../../../model/report/course.js';
import type { ScenarioPart } from '../../../../model/report/report.js';
import { firstOf } from '../../../../model/report/shown.js';
import { kindNoun } from '../../../kind-noun.js';
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
    ...(hit.length === 0 ? [['No site was hit.']] : []),
    ...hit.slice(0, KINDS).map((kind) => courseSentence(kind, times)),
    ...(lost.shown.length === 0
      ? []
      : [apart('Lost altogether for a time: ', lost.shown.map(lostClause))]),
    ...(impaired.shown.length === 0
      ? []
      : [sentence('Impaired, but never lost: ', impaired.shown.map(named), impaired.more)]),
    ...longestSentence(part),
    ...returnSentence(part, times),
    ...(bridged.shown.length === 0
      ? []
      : [sentence('There were workarounds for ', bridged.shown.map(bridgeClause), bridged.more)]),
    ...stillWorks(spared),
  ];
}

function whatHappened({ events, start, end }: ScenarioPart): Phrase {
  const [first] = events.shown;
  if (first === undefined) return [`Nothing happens in ${duration(end)}.`];
  const things = [...first.fail.shown, ...first.degrade.shown];
  const more = first.fail.more + first.degrade.more;
  const verb = first.fail.shown.length > 0 ? 'failed' : 'was degraded';
  const rest = events.shown.length - 1 + events.more;
  return [
    `${figures.dayAndMoment({ start }, first.at)}, `,
    ...list(
      things.map(({ name }) => [{ name }]),
      more,
    ),
    ` ${verb}`,
    first.lasts === null ? '' : ` for ${duration(first.lasts)}`,
    rest === 0 ? '.' : `; ${number(rest)} ${rest === 1 ? 'event' : 'events'} followed.`,
  ];
}

function courseSentence(
  { kind, sites, people: served, losing, until }: KindCourse,
  times: Times,
): Phrase {
  const count = sites.down + sites.degraded;
  const subject: Phrase =
    sites.total === 1
      ? ['The ', { name: kindNoun(kind, 1) }]
      : [
          count === sites.total
            ? `All ${number(count)} `
            : `${number(count)} of ${number(sites.total)} `,
          { name: kindNoun(kind, sites.total) },
        ];
  const be = count === 1 ? 'was' : 'were';
  const back = until === null ? ' to the end' : ` until ${untilText(times, until)}`;
  return [
    ...subject,
    ` ${be} hit${back}${downClause(sites.down, count)}${losingClause(losing, count)}`,
    served.affected === 0
      ? '.'
      : `; ${sites.total === 1 ? 'it serves' : 'they serve'} ${people(served.affected)}.`,
  ];
}

function downClause(down: number, hit: number): string {
  if (down === 0) return '';
  if (hit === 1) return ' and down altogether for a time';
  const who = down === hit ? 'all of them' : `${number(down)} of them`;
  return `, ${who} down altogether for a time`;
}

function losingClause(losing: number, hit: number): string {
  if (losing === 0) return '';
  if (hit === 1) return ' and lost something altogether for a time';
  const who = losing === hit ? 'each' : number(losing);
  return `, and ${who} lost something altogether for a time`;
}

const untilText = (times: Times, at: number): string =>
  times.start === null ? moment(times, at) : figures.clock(times, at);

function longestSentence({ losses }: ScenarioPart): readonly Phrase[] {
  const { down, hit } = longest(losses.shown);
  if (hit === null) return [];
  if (down === null)
    return [[{ name: hit.name }, ` was impaired longest, for ${duration(hit.hitFor)}.`]];
  if (down.capability === hit.capability && down.downFor === hit.hitFor)
    return [[{ name: down.name }, ` was down longest, for ${duration(down.downFor)}.`]];
  if (down.capability === hit.capability)
    return [
      [
        { name: hit.name },
        ` was hit longest: down for ${duration(down.downFor)}, and not well again before ${duration(hit.hitFor)} were over.`,
      ],
    ];
  return [
    [
      { name: down.name },
      ` was down longest, for ${duration(down.downFor)}; `,
      { name: hit.name },
      ` was impaired longest, for ${duration(hit.hitFor)}.`,
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
          ? 'None of it was well again everywhere by the end.'
          : `All of it was well again everywhere ${times.start === null ? '' : 'by '}${untilText(times, only.until)}.`,
      ],
    ];
  const clauses = back.map(({ until, names }): Phrase => {
    const { shown, more } = firstOf(names, 3);
    const who = list(shown.map(named), more);
    if (until === null) return [...who, ' not by the end'];
    const when = untilText(times, until);
    return [...who, times.start === null ? ` ${when}` : ` by ${when}`];
  });
  return [apart('Well again everywhere: ', clauses)];
}
