import type { RootContent } from 'mdast';
import type { RegionOutcome, SiteOutcome } from '../../model/report/outcome.js';
import { countOf, type Shown } from '../../model/report/shown.js';
import type { DefeatedGroup, NextFailure, SinglePoint } from '../../model/report/weak-spot.js';
import type { CauseTree } from '../../model/report/cause-tree.js';
import { brief } from '../markdown/brief.js';
import { outline, phrase } from '../markdown/nodes.js';
import type { PagePart } from '../markdown/page-room.js';
import type { Phrase } from '../phrase.js';
import type { Times } from '../language/figures.js';
import { criticalityRank } from '../severity.js';
import { causeList } from './cause-list.js';
import type { PageStyle } from './page.js';
import { listSection, section, tableSection, wordsSection } from './section.js';

export const regionsSection = (
  regions: Shown<RegionOutcome>,
  { words }: PageStyle,
): readonly PagePart[] => {
  const { columns, figures } = words;
  const count = (value: number): Phrase => [value === 0 ? '' : figures.number(value)];
  return tableSection(words.headings.regions, regions, [
    [columns.kind, 'left', ({ kind }) => [{ name: kind }]],
    [columns.region, 'left', ({ region }) => [region === null ? words.noRegion : { name: region }]],
    [columns.down, 'right', ({ sites }) => count(sites.down), ({ sites }) => sites.down],
    [
      columns.degraded,
      'right',
      ({ sites }) => count(sites.degraded),
      ({ sites }) => sites.degraded,
    ],
    [columns.people, 'right', ({ people }) => count(people), ({ people }) => people],
  ]);
};

export const sitesSection = (
  sites: Shown<SiteOutcome>,
  { words }: PageStyle,
): readonly PagePart[] => {
  const { columns, figures } = words;
  const names = ({ shown, more }: Shown<string>): Phrase =>
    figures.list(
      shown.map((name) => [{ name }]),
      more,
    );
  return tableSection(words.headings.sites, sites, [
    [columns.site, 'left', ({ name }) => [{ name }]],
    [columns.kind, 'left', ({ kind }) => [{ name: kind }]],
    [columns.region, 'left', ({ region }) => [region === null ? '' : { name: region }]],
    [columns.lost, 'left', ({ lost }) => names(lost)],
    [columns.impaired, 'left', ({ degraded }) => names(degraded)],
  ]);
};

export const causesSection = (
  causes: readonly CauseTree[],
  times: Times | null,
  { words }: PageStyle,
): readonly PagePart[] =>
  section(
    words.headings.causes,
    { shown: causes, more: 0 },
    (trees) => causeList(trees, words, times),
    [words.causeIntro],
  );

export const nextSection = (
  next: Shown<NextFailure>,
  isScenario: boolean,
  { words }: PageStyle,
): readonly PagePart[] =>
  listSection(words.headings.next, next, words.next, [words.nextIntro(isScenario)]);

export function defeatedSection(
  defeated: Shown<DefeatedGroup>,
  { words }: PageStyle,
): readonly PagePart[] {
  const title = words.headings.defeated;
  if (countOf(defeated) === 0) return [wordsSection(title, [words.noneDefeated])];
  const block = (groups: readonly DefeatedGroup[]): RootContent =>
    outline(
      groups.map((group) => ({
        head: phrase(brief(words.defeated(group))),
        below: group.ways.map((way) => phrase(brief(words.way(way)))),
      })),
    );
  return section(title, defeated, block);
}

export function pointsSection(
  points: Shown<SinglePoint>,
  title: string,
  { words }: PageStyle,
): readonly PagePart[] {
  if (countOf(points) === 0) return [wordsSection(title, [words.noPoints])];
  const { columns, figures } = words;
  return tableSection(
    title,
    points,
    [
      [columns.component, 'left', ({ id, alike }) => words.alike({ id }, alike)],
      [columns.owner, 'left', ({ owner }) => [owner === null ? '' : { name: owner }]],
      [
        columns.takes,
        'left',
        ({ capabilities: { shown, more } }) =>
          figures.list(
            shown.map((name) => [{ name }]),
            more,
          ),
      ],
      [columns.sites, 'right', ({ sites }) => [figures.number(sites)], ({ sites }) => sites],
      [
        columns.criticality,
        'left',
        ({ criticality }) => [words.criticality[criticality]],
        ({ criticality }) => criticalityRank(criticality),
      ],
      [
        columns.change,
        'left',
        ({ save }) => (save === null ? [words.noChange] : words.change(save)),
      ],
    ],
    [words.pointsIntro],
  );
}
