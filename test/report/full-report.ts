import { parseCalendarDate } from '../../src/model/calendar-date.js';
import { parseClockTime } from '../../src/model/clock-time.js';
import type {
  FailurePart,
  Report,
  ScenarioPart,
  TopologyPart,
} from '../../src/model/report/report.js';
import { helseid, hit, HOUR, outcome, part, people, shown } from './full-parts.js';

const failure: FailurePart = {
  type: 'failure',
  ...part,
  ...outcome,
  imposed: shown({ ...helseid, state: 'down' }),
  within: 24 * HOUR,
  workarounds: 'count',
  kinds: [
    {
      kind: 'clinic',
      sites: hit,
      people,
      losing: 3,
      down: { first: 2 * HOUR, last: 8 * HOUR },
      beforeDown: { first: 0, last: HOUR },
      degraded: { first: 0, last: 0 },
    },
  ],
  losses: shown({
    capability: 'log-in',
    name: 'Log in',
    criticality: 'high',
    kind: 'clinic',
    sites: { hit: 2, total: 9 },
    people: 6000,
    state: 'down',
    degradedAfter: 0,
    downAfter: 8 * HOUR,
    workaround: { name: 'paper', from: HOUR, until: 5 * HOUR },
  }),
};

const scenario: ScenarioPart = {
  type: 'scenario',
  ...part,
  ...outcome,
  name: 'The network fault of 4 February 2021',
  file: 'scenarios/2021-02-04-network-fault.yaml',
  start: parseClockTime('2021-02-04T10:30'),
  end: 10 * HOUR,
  middled: true,
  events: shown({
    at: 0,
    fail: shown(helseid),
    degrade: shown(helseid),
    restore: shown(helseid),
    lasts: HOUR,
    note: 'A firewall was changed',
  }),
  kinds: [
    { kind: 'clinic', sites: hit, people, losing: 3, from: 0, until: 6 * HOUR },
    { kind: 'hospital', sites: hit, people, losing: 0, from: HOUR, until: null },
  ],
  losses: shown({
    capability: 'log-in',
    name: 'Log in',
    criticality: 'low',
    kind: 'clinic',
    sites: hit,
    people: 6000,
    from: 0,
    until: 6 * HOUR,
    downFor: HOUR,
    hitFor: 6 * HOUR,
    peopleHours: { down: 6000.5, degraded: 1e-7 },
    workaround: { name: 'paper', lasts: 5 * HOUR },
  }),
  timeline: shown({
    type: 'capability',
    name: 'Log in',
    kind: 'clinic',
    bars: [
      { from: 0, to: HOUR, state: 'down' },
      { from: HOUR, to: 6 * HOUR, state: 'degraded' },
    ],
  }),
  expectations: shown(
    {
      expected: {
        type: 'state',
        id: 'kirkenes/log-in',
        from: HOUR,
        to: 2 * HOUR,
        states: ['up', 'degraded'],
      },
      isMet: false,
      seen: { at: HOUR, state: 'down', causes: shown('helseid') },
      returns: null,
      fitted: shown('webmed'),
      source: 'documented',
      reference: 'nhn.no',
    },
    {
      expected: { type: 'order', earlier: 'helseid', later: 'webmed' },
      isMet: true,
      seen: null,
      returns: { first: HOUR, second: 2 * HOUR },
      fitted: shown('webmed'),
      source: 'stated',
      reference: 'nhn.no',
    },
  ),
  met: 3,
};

const asItStands: TopologyPart = {
  type: 'topology',
  ...part,
  inventory: {
    kinds: shown({ kind: 'vendor-system', components: 12 }),
    owners: shown({ owner: 'nhn', components: 9 }),
    siteKinds: shown({ kind: 'clinic', sites: 1550, people: 5_300_000, capabilities: 12 }),
    capabilities: shown({
      name: 'Log in',
      criticality: 'medium',
      sites: 1550,
      workaround: 'paper',
    }),
  },
  fatal: 14,
  tried: 41,
  stuck: shown('helseid'),
};

/** A part of each sort, in which nothing is left out that can be there. */
export const fullReport: Report = {
  format: 'utfall-report/1',
  date: parseCalendarDate('2026-11-24'),
  command: 'utfall report --fail helseid',
  parts: [failure, scenario, asItStands],
};
