import type { TopologyPart } from '../../model/report/report.js';
import type { PagePart } from '../markdown/page-room.js';
import { criticalityRank } from '../severity.js';
import { basisSections } from './basis-sections.js';
import { causesSection, defeatedSection, pointsSection } from './common-sections.js';
import type { PageStyle } from './page.js';
import { blockSection, tableSection } from './section.js';

/** What a page says of a topology under its summary, the most important first. */
export function topologySections(
  part: TopologyPart,
  command: string | null,
  style: PageStyle,
): readonly PagePart[] {
  const { words, drawings } = style;
  return [
    ...(part.fatal === 0 ? [] : pointsSection(part.singlePoints, words.headings.worst, style)),
    ...(part.picture === null
      ? []
      : [
          blockSection(words.headings.spread, drawings.picture(part.picture, words, null), [
            words.worstFailure,
            words.legend(part.picture),
          ]),
        ]),
    ...causesSection(part.causes, null, style),
    ...defeatedSection(part.defeated, style),
    ...inventorySections(part, style),
    ...basisSections(part, command, style),
  ];
}

function inventorySections({ inventory }: TopologyPart, { words }: PageStyle): readonly PagePart[] {
  const { columns, figures, headings } = words;
  return [
    ...tableSection(headings.capabilities, inventory.capabilities, [
      [columns.capability, 'left', ({ name }) => [{ name }]],
      [
        columns.criticality,
        'left',
        ({ criticality }) => [words.criticality[criticality]],
        ({ criticality }) => criticalityRank(criticality),
      ],
      [columns.sites, 'right', ({ sites }) => [figures.number(sites)], ({ sites }) => sites],
      [
        columns.workaround,
        'left',
        ({ workaround }) => (workaround === null ? [] : [{ name: workaround }]),
      ],
    ]),
    ...tableSection(headings.siteKinds, inventory.siteKinds, [
      [columns.kind, 'left', ({ kind }) => [{ name: kind }]],
      [columns.sites, 'right', ({ sites }) => [figures.number(sites)], ({ sites }) => sites],
      [
        columns.people,
        'right',
        ({ people }) => [people === 0 ? '' : figures.number(people)],
        ({ people }) => people,
      ],
      [
        columns.capabilities,
        'right',
        ({ capabilities }) => [figures.number(capabilities)],
        ({ capabilities }) => capabilities,
      ],
    ]),
    ...tableSection(headings.contents, inventory.kinds, [
      [
        columns.componentKind,
        'left',
        ({ kind }) => [kind === null ? words.noKind : { name: kind }],
      ],
      [
        columns.components,
        'right',
        ({ components }) => [figures.number(components)],
        ({ components }) => components,
      ],
    ]),
    ...tableSection(headings.owners, inventory.owners, [
      [columns.owner, 'left', ({ owner }) => [owner === null ? words.noOwner : { name: owner }]],
      [
        columns.components,
        'right',
        ({ components }) => [figures.number(components)],
        ({ components }) => components,
      ],
    ]),
  ];
}
