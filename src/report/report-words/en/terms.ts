import type { Columns, Headings, ReportWords } from '../report-words.js';

export const state: ReportWords['state'] = { up: 'up', degraded: 'degraded', down: 'down' };

export const signed: ReportWords['signed'] = {
  up: '✓ up',
  degraded: '◒ degraded',
  down: '✗ down',
};

export const criticality: ReportWords['criticality'] = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

export const evidence: ReportWords['evidence'] = {
  stated: 'stated',
  documented: 'documented',
  assumed: 'assumed',
  fitted: 'fitted',
  unsaid: 'without a source',
};

export const headings: Headings = {
  spread: 'How it spreads',
  losses: 'What is lost, and by whom',
  timeline: 'What happened when',
  events: 'Events',
  lost: 'What it cost',
  expectations: 'What was expected',
  regions: 'By region',
  sites: 'Sites by name',
  causes: 'Why',
  next: 'Redundancy used up',
  defeated: 'Redundant in appearance only',
  points: 'Single points of failure met on the way',
  worst: 'The worst single points of failure',
  basis: 'What this rests on',
  weak: 'Dependencies that nobody vouches for',
  references: 'Sources',
  contents: 'What there is',
  capabilities: 'What people can do',
  siteKinds: 'Sites',
  owners: 'Owners',
};

export const columns: Columns = {
  capability: 'Capability',
  criticality: 'Criticality',
  sites: 'Sites',
  state: 'State',
  when: 'When',
  people: 'People',
  workaround: 'Workaround',
  from: 'From',
  until: 'Until',
  downFor: 'Down for',
  hitFor: 'Impaired for',
  peopleHoursDown: 'People-hours down',
  peopleHoursDegraded: 'People-hours degraded',
  kind: 'Kind of site',
  region: 'Region',
  down: 'Down',
  degraded: 'Degraded',
  site: 'Site',
  lost: 'Lost',
  impaired: 'Impaired',
  component: 'Component',
  componentKind: 'Kind of component',
  owner: 'Owner',
  components: 'Components',
  takes: 'Takes',
  after: 'After',
  change: 'Smallest change that would help most',
  expected: 'Expected',
  seen: 'Seen',
  standing: 'Standing',
  capabilities: 'Capabilities',
  reference: 'Source',
  uses: 'Used',
};
