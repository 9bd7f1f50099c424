import type { ReportWords } from '../../report-words.js';
import { figures } from '../figures.js';
import { counted } from './clauses.js';
import { ifItFails } from './failure-summary.js';

export const titles = {
  failureTitle: ifItFails,
  scenarioTitle: ({ name, file }) => [
    name === null ? (file === null ? 'What was simulated' : { name: file }) : { name },
  ],
  topologyTitle: ({ topology }) =>
    topology.name === null
      ? ['A topology, and how it bears failures']
      : [{ name: topology.name }, ', and how it bears failures'],
  byline: (topology, basis, date) => [
    ...(topology.name === null ? [] : [{ name: topology.name }, ' · ']),
    ...(basis === null ? [] : [...basis, ' · ']),
    [
      counted(topology.components, 'component', 'components'),
      counted(topology.capabilities, 'capability', 'capabilities'),
      counted(topology.sites, 'site', 'sites'),
    ].join(', '),
    ...(date === null ? [] : [` · ${figures.date(date)}`]),
  ],
  failureBasis: ({ within, workarounds }) => [
    within === null ? 'what it comes to if nobody mends it' : `within ${figures.duration(within)}`,
    workarounds === 'count' ? ' · workarounds counted' : ' · workarounds not counted',
  ],
  workaroundsCounted: ['workarounds counted'],
} satisfies Partial<ReportWords>;
