import type { FailurePart } from '../../model/report/report.js';
import type { PagePart } from '../markdown/page-room.js';
import { criticalityRank, stateRank } from '../severity.js';
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
import { blockSection, tableSection } from './section.js';

/** What a page says of a failure under its summary, the most important first. */
export function failureSections(
  part: FailurePart,
  command: string | null,
  style: PageStyle,
): readonly PagePart[] {
  const { words, drawings } = style;
  return [
    ...(part.picture === null
      ? []
      : [
          blockSection(words.headings.spread, drawings.picture(part.picture, words, null), [
            words.legend(part.picture),
          ]),
        ]),
    ...lossesSection(part, style),
    ...regionsSection(part.regions, style),
    ...sitesSection(part.sites, style),
    ...causesSection(part.causes, null, style),
    ...nextSection(part.next, false, style),
    ...defeatedSection(part.defeated, style),
    ...pointsSection(part.singlePoints, words.headings.points, style),
    ...basisSections(part, command, style),
  ];
}

function lossesSection({ losses }: FailurePart, { words }: PageStyle): readonly PagePart[] {
  const { columns, figures } = words;
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
      ({ sites, kind }) => words.hitSites(sites.hit, sites.total, kind),
      ({ sites }) => sites.hit,
    ],
    [columns.state, 'left', ({ state }) => [words.signed[state]], ({ state }) => stateRank(state)],
    [
      columns.when,
      'left',
      words.course,
      ({ degradedAfter, downAfter }) => Math.min(degradedAfter ?? Infinity, downAfter ?? Infinity),
    ],
    [
      columns.people,
      'right',
      ({ people }) => [people === 0 ? '' : figures.number(people)],
      ({ people }) => people,
    ],
    [
      columns.workaround,
      'left',
      ({ workaround }) => (workaround === null ? [] : words.bridge(workaround)),
    ],
  ]);
}
