import type { TopologyPart } from '../../../../model/report/report.js';
import { countOf } from '../../../../model/report/shown.js';
import type { Phrase } from '../../../phrase.js';
import { vouched } from '../../report-facts.js';
import { counted, named } from './clauses.js';
import { figures } from '../figures.js';

const { number, list } = figures;

export function topologySummary(part: TopologyPart): readonly Phrase[] {
  const { topology, fatal, tried, singlePoints, defeated, stuck, basis } = part;
  const [worst] = singlePoints.shown;
  const { total, weak } = vouched(basis.dependencies);
  const defeats = countOf(defeated);
  return [
    [
      ...(topology.name === null ? ['This topology'] : [{ name: topology.name }]),
      ` has ${counted(topology.components, 'component', 'components')}, ${counted(topology.capabilities, 'capability', 'capabilities')} and ${counted(topology.sites, 'site', 'sites')}.`,
    ],
    worst === undefined
      ? [
          `None of its components takes a capability down anywhere by failing alone (${number(tried)} were tried).`,
        ]
      : [
          `${counted(fatal, 'single failure takes', 'single failures take')} a capability from somebody. The worst is that of `,
          { name: worst.name },
          `, which takes something from ${counted(worst.sites, 'site', 'sites')}: `,
          ...list(worst.capabilities.shown.map(named), worst.capabilities.more),
          '.',
        ],
    [
      defeats === 0
        ? 'No redundancy is such in appearance only.'
        : `In ${counted(defeats, 'case', 'cases')}, a group that should bear the loss of a member falls by one failure.`,
    ],
    stuck.shown.length === 0
      ? ['After a total loss, everything can be started again.']
      : [
          'After a total loss, it would never come up again by itself: ',
          ...list(
            stuck.shown.map((id) => [{ id }]),
            stuck.more,
          ),
          '.',
        ],
    ...(total === 0
      ? []
      : [
          [
            `Of its ${counted(total, 'dependency', 'dependencies')}, ${number(weak)} ${weak === 1 ? 'is' : 'are'} assumed or fitted (${figures.share(weak / total)}).`,
          ],
        ]),
  ];
}
