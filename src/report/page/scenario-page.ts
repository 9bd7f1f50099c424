import type { TimedLoss } from '../../model/report/course.js';
import type { ScenarioPart } from '../../model/report/report.js';
import type { PagePart } from '../markdown/page-room.js';
import type { Phrase } from '../phrase.js';
import type { Times } from '../language/figures.js';
import { criticalityRank } from '../severity.js';
import { basisSections } from './basis-sections.js';
import {
  causesSection,
  defeatedSection,
  nextSection,
  pointsSection,
  regionsSection,
  sitesSection,
} from './common-sections.js';
import type { PageStyle } from './page.js';
import { blockSection, listSection, tableSection, wordsSection } from './section.js';

/** What a page says of a scenario under its summary, the most important first. */
export function scenarioSections(
  part: ScenarioPart,
  command: string | null,
  style: PageStyle,
): readonly PagePart[] {
  const { words, drawings } = style;
  const times: Times = { start: part.start };
  return [
    ...(part.picture === null
      ? []
      : [
          blockSection(words.headings.spread, drawings.picture(part.picture, words, times), [
            words.legend(part.picture),
          ]),
        ]),
    ...lossesSection(part, times, style),
    ...listSection(words.headings.events, part.events, (event) => words.event(event, times)),
    ...timelineSection(part, times, style),
    ...costSection(part, style),
    ...expectationsSection(part, times, style),
    ...regionsSection(part.regions, style),
    ...sitesSection(part.sites, style),
    ...causesSection(part.causes, times, style),
    ...nextSection(part.next, true, style),
    ...defeatedSection(part.defeated, style),
    ...pointsSection(part.singlePoints, words.headings.points, style),
    ...basisSections(part, command, style),
  ];
}

function lossesSection(
  { losses }: ScenarioPart,
  times: Times,
  { words }: PageStyle,
): readonly PagePart[] {
  const { columns, figures } = words;
  const lasted = (seconds: number): Phrase => [seconds === 0 ? '' : figures.duration(seconds)];
  return tableSection(words.headings.losses, losses, [
    [columns.capability, 'left', ({ name }) => [{ name }]],
    [
      columns.criticality,
      'left',
      ({ criticality }) => [words.criticality[criticality]],
      ({ criticality }) => criticalityRank(criticality),
    ],
    [
      columns.sites,
      'left',
      ({ sites, kind }) => words.hitSites(sites.down + sites.degraded, sites.total, kind),
      ({ sites }) => sites.down + sites.degraded,
    ],
    [columns.from, 'left', ({ from }) => [figures.clock(times, from)], ({ from }) => from],
    [
      columns.until,
      'left',
      ({ until }) => [until === null ? words.notBack : figures.clock(times, until)],
      ({ until }) => until ?? Infinity,
    ],
    [columns.downFor, 'right', ({ downFor }) => lasted(downFor), ({ downFor }) => downFor],
    [columns.hitFor, 'right', ({ hitFor }) => lasted(hitFor), ({ hitFor }) => hitFor],
    [columns.workaround, 'left', workaround],
  ]);

  function workaround({ workaround: of }: TimedLoss): Phrase {
    return of === null ? [] : [{ name: of.name }, ...words.lasting(of.lasts)];
  }
}

function timelineSection(
  { timeline, end }: ScenarioPart,
  times: Times,
  { words, drawings }: PageStyle,
): readonly PagePart[] {
  const { shown, more } = timeline;
  if (shown.length === 0) return [];
  const drawn = drawings.timeline(shown, { times, end }, words);
  if (drawn === null)
    return [wordsSection(words.headings.timeline, [words.more(shown.length + more)])];
  return [
    blockSection(words.headings.timeline, drawn, [
      words.timelineIntro,
      ...(more === 0 ? [] : [words.more(more)]),
    ]),
  ];
}

function costSection({ losses }: ScenarioPart, { words }: PageStyle): readonly PagePart[] {
  const { columns, figures } = words;
  const hours = (value: number): Phrase => [value < 0.5 ? '' : figures.number(value)];
  const costly = losses.shown.filter(({ peopleHours: { down, degraded } }) => down + degraded > 0);
  return tableSection(words.headings.lost, { shown: costly, more: losses.more }, [
    [columns.capability, 'left', ({ name }) => [{ name }]],
    [columns.kind, 'left', ({ kind }) => [{ name: kind }]],
    [columns.people, 'right', ({ people }) => [figures.number(people)], ({ people }) => people],
    [
      columns.peopleHoursDown,
      'right',
      ({ peopleHours }) => hours(peopleHours.down),
      ({ peopleHours }) => peopleHours.down,
    ],
    [
      columns.peopleHoursDegraded,
      'right',
      ({ peopleHours }) => hours(peopleHours.degraded),
      ({ peopleHours }) => peopleHours.degraded,
    ],
  ]);
}

function expectationsSection(
  part: ScenarioPart,
  times: Times,
  { words }: PageStyle,
): readonly PagePart[] {
  const { columns } = words;
  return tableSection(
    words.headings.expectations,
    part.expectations,
    [
      [columns.expected, 'left', (each) => words.expected(each, times)],
      [columns.seen, 'left', (each) => words.verdict(each, times)],
      [columns.standing, 'left', (each) => [words.standing(each)]],
      [columns.reference, 'left', ({ reference }) => (reference === null ? [] : [{ reference }])],
    ],
    [words.expectationsMet(part)],
  );
}
