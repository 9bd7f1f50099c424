import type { ReportWords } from '../../report-words.js';
import { counted } from '../kinds.js';
import { ifItFails } from './failure-summary.js';
import { figures } from '../figures.js';

export const titles = {
  failureTitle: ifItFails,
  scenarioTitle: ({ name, file }) => [
    name === null ? (file === null ? 'Det som ble simulert' : { name: file }) : { name },
  ],
  topologyTitle: ({ topology }) =>
    topology.name === null
      ? ['En topologi, og hva den tåler']
      : [{ name: topology.name }, ', og hva den tåler'],
  byline: (topology, basis, date) => [
    ...(topology.name === null ? [] : [{ name: topology.name }, ' · ']),
    ...(basis === null ? [] : [...basis, ' · ']),
    [
      counted(topology.components, 'komponent', 'komponenter'),
      counted(topology.capabilities, 'funksjon', 'funksjoner'),
      counted(topology.sites, 'sted', 'steder'),
    ].join(', '),
    ...(date === null ? [] : [` · ${figures.date(date)}`]),
  ],
  failureBasis: ({ within, workarounds }) => [
    within === null
      ? 'det som det ender med hvis ingen retter feilen'
      : `innen ${figures.duration(within)}`,
    workarounds === 'count' ? ' · nødløsninger regnet med' : ' · nødløsninger ikke regnet med',
  ],
  workaroundsCounted: ['nødløsninger regnet med'],
} satisfies Partial<ReportWords>;
