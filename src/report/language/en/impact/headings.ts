import { groupedNumber } from '../../../number-text.js';
import type { ImpactColumns, ImpactGists, ImpactHeadings } from '../../impact-words.js';

export const headings: ImpactHeadings = {
  capabilities: 'Capabilities',
  components: 'Components',
  sites: 'Sites',
  siteEntries: 'Site by site',
  atRisk: 'At risk',
  workarounds: 'Workarounds in use',
  pauses: 'Pauses',
  basis: 'What this rests on',
};

export const gists: ImpactGists = {
  capabilities: (hit, total) =>
    `${groupedNumber(hit)} of ${groupedNumber(total)} ${hit === 1 ? 'is' : 'are'} hit`,
  siteEntries: 'capabilities that are down or degraded there',
  atRisk: 'what one more failure would take down',
  workarounds: 'and what each stands in for',
  pauses: 'while another takes over; not counted above',
};

export const columns: ImpactColumns = {
  prompt: {
    sites: 'sites',
    when: 'when',
    people: 'people',
    down: 'down',
    degraded: 'degraded',
    of: 'of',
    peopleHit: 'people hit',
  },
  page: {
    capability: 'Capability',
    criticality: 'Criticality',
    sites: 'Sites',
    state: 'State',
    when: 'When',
    people: 'People',
    component: 'Component',
    name: 'Name',
    owner: 'Owner',
    why: 'Why',
    risk: 'One more failure, of',
    taken: 'would take down',
  },
};
