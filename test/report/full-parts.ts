import type { Basis } from '../../src/model/report/basis.js';
import type { CauseTree } from '../../src/model/report/cause-tree.js';
import type { Picture } from '../../src/model/report/picture.js';
import type { ReportedTopology } from '../../src/model/report/report.js';
import type { HitCount, Named, PeopleCount, Shown } from '../../src/model/report/shown.js';
import type { DefeatedGroup, NextFailure, SinglePoint } from '../../src/model/report/weak-spot.js';

export const HOUR = 3600;

export const shown = <Item>(...items: readonly Item[]): Shown<Item> => ({ shown: items, more: 3 });
export const helseid: Named = { id: 'helseid', name: 'HelseID' };
export const hit: HitCount = { total: 9, down: 2, degraded: 4 };
export const people: PeopleCount = { total: 9000, affected: 6000 };

const topology: ReportedTopology = {
  name: 'Norge',
  components: 41,
  capabilities: 19,
  sites: 2731,
  siteEntries: 96,
};

const picture: Picture = {
  nodes: [
    {
      role: 'imposed',
      state: 'down',
      names: ['HelseID'],
      more: 0,
      kind: 'national-service',
      sites: null,
      after: 0,
    },
    {
      role: 'capability',
      state: 'degraded',
      names: ['Log in', 'Prescribe'],
      more: 2,
      kind: 'clinic',
      sites: hit,
      after: HOUR,
    },
  ],
  edges: [{ from: 0, to: 1 }],
  folded: { components: 0, capabilities: 4 },
};

const tree: CauseTree = {
  id: 'kirkenes/log-in',
  name: 'Log in, Kirkenes',
  lines: [
    {
      depth: 0,
      id: 'kirkenes/log-in',
      name: 'Log in',
      state: 'down',
      after: 8 * HOUR,
      by: 'causes',
      mode: null,
      source: null,
      group: null,
      again: false,
      more: 1,
    },
    {
      depth: 1,
      id: null,
      name: null,
      state: 'down',
      after: 8 * HOUR,
      by: 'causes',
      mode: 'login',
      source: 'assumed',
      group: { needed: 1, members: 2, lost: 2 },
      again: false,
      more: 0,
    },
    {
      depth: 2,
      ...helseid,
      state: 'down',
      after: 0,
      by: 'imposed',
      mode: 'runtime',
      source: 'stated',
      group: null,
      again: true,
      more: 0,
    },
  ],
};

const next: NextFailure = {
  id: 'buypass',
  own: false,
  components: shown('webmed'),
  capabilities: shown({ name: 'Log in', kinds: [{ kind: 'clinic', sites: 40 }] }),
};

const defeated: DefeatedGroup = {
  group: 'webmed#1',
  needed: 1,
  members: 2,
  defeatedBy: 'nhn-dc-1',
  sites: 7,
  ways: [{ member: 'helseid', path: ['helseid', 'nhn-dc-1'] }],
  file: 'vendors.yaml',
  line: 12,
};

const singlePoint: SinglePoint = {
  ...helseid,
  kind: 'national-service',
  owner: 'nhn',
  alike: 1,
  pairs: 1700,
  sites: 1500,
  criticality: 'critical',
  after: 8 * HOUR,
  kinds: [{ kind: 'clinic', sites: { total: 1550, taken: 1500 }, people }],
  capabilities: shown('Log in'),
  save: {
    dependent: 'webmed',
    on: 'helseid',
    file: 'vendors.yaml',
    line: 14,
    alike: 2,
    sites: 1200,
    pairs: 1300,
  },
};

const basis: Basis = {
  dependencies: { stated: 1, documented: 2, assumed: 3, fitted: 4, unsaid: 5 },
  weak: shown({ dependent: 'webmed', on: 'helseid', source: 'fitted', reference: 'nhn.no' }),
  weakComponents: shown({ id: 'webmed', source: 'assumed' }),
  references: shown({ reference: 'nhn.no', source: 'documented', uses: 2 }),
  pauses: shown({ id: 'message-service', lasts: 600 }),
};

/** What every part says. */
export const part = {
  topology,
  picture,
  causes: [tree],
  defeated: shown(defeated),
  singlePoints: shown(singlePoint),
  basis,
};

/** What a failure and a scenario both say. */
export const outcome = {
  components: hit,
  spared: shown('Read mail'),
  regions: shown({
    kind: 'clinic',
    region: 'Troms',
    sites: { down: 2, degraded: 4 },
    people: 6000,
  }),
  sites: shown({
    id: 'kirkenes',
    name: 'Kirkenes',
    kind: 'clinic',
    region: 'Finnmark',
    count: 1,
    state: 'down' as const,
    lost: shown('Log in'),
    degraded: shown('Prescribe'),
  }),
  next: shown(next),
};
