import type { ScenarioRun, ThingRun } from '../../../src/analysis/simulation-result.js';
import { capabilityId, componentId } from '../../../src/model/ids.js';
import { capability, component, own, site } from '../build-impact.js';
import {
  HOUR,
  eventAt,
  componentRun,
  capabilityRun,
  expectation,
  inState,
  lostTime,
} from './build-run.js';

const topology = { name: 'A town', components: 9, capabilities: 3, sites: 1571, siteEntries: 5 };

/** Half an hour past ten; a fault with a clock, and with everything that can be said of one. */
export const fault: ScenarioRun = {
  name: 'A fault in one data centre',
  file: 'fault.yaml',
  topology,
  start: Date.UTC(2021, 1, 4, 10, 30) / 1000,
  end: 5.5 * HOUR,
  middled: true,
  sampled: null,
  events: [
    eventAt(0, { fail: ['dc-1'], lasts: 900, note: 'a network fault' }),
    eventAt(1.5 * HOUR, { degrade: ['portal', 'server@north'], fail: ['backup'] }),
    eventAt(2.5 * HOUR, { restore: ['portal'] }),
  ],
  things: [
    componentRun('dc-1', [0, 'down', 'imposed'], [900, 'up']),
    componentRun(
      'login',
      [0, 'down', 'causes', component('dc-1')],
      [900, 'degraded', 'recovery'],
      [2 * HOUR, 'up'],
    ),
    componentRun('message-service', [HOUR, 'down', 'causes', component('login')], [HOUR + 1, 'up']),
    componentRun('portal', [1.5 * HOUR, 'degraded', 'imposed'], [2.5 * HOUR, 'up']),
    componentRun('server@north', [1.5 * HOUR, 'degraded', 'causes', own('backup')]),
    capabilityRun(
      'log-in',
      {
        name: 'Log in to the record',
        criticality: 'high',
        sites: [
          site('a', { kind: 'clinic', count: 300 }),
          site('a-b', { kind: 'clinic', count: 12 }),
          site('ward', { kind: 'hospital' }),
        ],
      },
      [0, 'down', 'causes', component('login')],
      [900, 'degraded', 'causes', component('login')],
      [2 * HOUR, 'up'],
    ),
    capabilityRun(
      'log-in',
      {
        name: 'Log in to the record',
        criticality: 'high',
        sites: [site('b', { kind: 'clinic', count: 701 })],
      },
      [0, 'degraded', 'causes', component('login')],
      [2 * HOUR, 'up'],
    ),
    capabilityRun(
      'read',
      {
        name: 'Read',
        criticality: 'critical',
        sites: [site('north', { kind: 'clinic' })],
      },
      [1.5 * HOUR, 'degraded', 'causes', own('server'), capability('log-in')],
    ),
  ],
  lost: [
    lostTime('log-in', {
      name: 'Log in to the record',
      criticality: 'high',
      kind: 'clinic',
      sites: { total: 1550, down: 312, degraded: 701 },
      siteHours: { down: 78, degraded: 1948 },
      people: 3000,
    }),
    lostTime('log-in', {
      name: 'Log in to the record',
      criticality: 'high',
      kind: 'hospital',
      sites: { total: 20, down: 1, degraded: 0 },
      siteHours: { down: 0.25, degraded: 1.75 },
      people: 0,
    }),
    lostTime('read', {
      name: 'Read',
      criticality: 'critical',
      kind: 'clinic',
      sites: { total: 1, down: 0, degraded: 1 },
      siteHours: { down: 0, degraded: 4 },
      people: 3000,
    }),
  ],
  expectations: [
    expectation(inState('b/log-in', 2 * HOUR + 480, 2 * HOUR + 480, 'up'), {
      provenance: { source: 'stated', reference: 'article, 12.38' },
      fitted: [componentId('login')],
    }),
    expectation(inState('dc-2', 0, 5.5 * HOUR, 'up')),
    expectation(inState('login', 0, 0, 'up', 'degraded'), {
      isMet: false,
      seen: { at: 0, state: 'down', causes: ['dc-1'], by: 'causes' },
    }),
    expectation(inState('portal', HOUR, 3 * HOUR, 'up'), {
      isMet: false,
      seen: { at: 1.5 * HOUR, state: 'degraded', causes: [], by: 'imposed' },
    }),
    expectation(inState('login', HOUR, HOUR, 'up'), {
      isMet: false,
      seen: { at: HOUR, state: 'degraded', causes: [], by: 'recovery' },
      fitted: [componentId('login')],
    }),
    expectation(inState('dc-1', HOUR, HOUR, 'down'), {
      isMet: false,
      seen: { at: HOUR, state: 'up', causes: [], by: null },
      place: null,
    }),
    expectation(
      { type: 'order', first: 'login', second: 'b/log-in' },
      { isMet: false, returns: { first: 2 * HOUR, second: 2 * HOUR } },
    ),
    expectation(
      { type: 'order', first: 'dc-1', second: 'server@north' },
      { isMet: false, returns: { first: 900, second: null } },
    ),
    expectation(
      { type: 'order', first: 'dc-1', second: 'portal' },
      { returns: { first: 900, second: 2.5 * HOUR } },
    ),
  ],
};

const quantiles = (
  ...[p5, p25, p50, p75, p95]: readonly [number, number, number, number, number]
) => ({
  p5,
  p25,
  p50,
  p75,
  p95,
});
const none = quantiles(0, 0, 0, 0, 0);

/** The same, with what else may come of it. */
export const sampledFault: ScenarioRun = {
  ...fault,
  sampled: {
    runs: 1000,
    seed: 7,
    uncertain: 2,
    met: [930, 1000, 0, 2, 998, 500, 10, 0, 1000],
    losses: [
      {
        capability: capabilityId('log-in'),
        name: 'Log in to the record',
        criticality: 'high',
        kind: 'clinic',
        sites: 1550,
        hit: { any: 1000, down: 1000, degraded: 999 },
        siteTime: {
          down: quantiles(60.4, 120.4, 181, 1800, 3599.4),
          degraded: quantiles(0, 0.2, 3600, 90_000, 200_000),
        },
        worstDown: quantiles(300, 600, 900, 9000, 18_000),
        peopleHours: {
          down: quantiles(0.4, 1234.56, 234_000, 468_000.5, 1_000_000),
          degraded: quantiles(0, 0, 0, 0, 1),
        },
      },
      {
        capability: capabilityId('log-in'),
        name: 'Log in to the record',
        criticality: 'high',
        kind: 'hospital',
        sites: 20,
        hit: { any: 3, down: 3, degraded: 0 },
        siteTime: { down: none, degraded: none },
        worstDown: none,
        peopleHours: { down: none, degraded: none },
      },
    ],
  },
};

const silent: ScenarioRun = {
  name: null,
  file: null,
  topology: { ...topology, name: null },
  start: null,
  end: 0,
  events: [],
  things: [],
  expectations: [],
  lost: [],
  middled: false,
  sampled: null,
};

/** Without a clock and a name; what fails bears on nothing. */
export const unfelt: ScenarioRun = {
  ...silent,
  end: 2 * HOUR,
  events: [eventAt(0, { fail: ['cellar'], lasts: 2 * HOUR })],
  expectations: [
    expectation(inState('login', 0, 0, 'up')),
    expectation(inState('login', 0, 2 * HOUR, 'up')),
    expectation(inState('login', HOUR, HOUR, 'down'), {
      isMet: false,
      seen: { at: HOUR, state: 'up', causes: [], by: null },
    }),
    expectation(
      { type: 'order', first: 'login', second: 'cellar' },
      { isMet: false, returns: { first: null, second: 2 * HOUR } },
    ),
  ],
};

/** Where drawing lengths would change nothing; and where, whatever is drawn, nothing is lost. */
export const certain: ScenarioRun = {
  ...unfelt,
  sampled: { runs: 1, seed: 1, uncertain: 0, met: [1, 1, 0, 0], losses: [] },
};
export const harmless: ScenarioRun = {
  ...unfelt,
  sampled: { runs: 100, seed: 1, uncertain: 1, met: [100, 100, 0, 0], losses: [] },
};

/** Nothing comes after the failure, so that it ends as it begins; another event would come too late. */
export const atOnce: ScenarioRun = {
  ...silent,
  name: 'At once',
  events: [eventAt(0, { fail: ['dc-1'] }), eventAt(HOUR, { restore: ['dc-1'] })],
  things: [
    componentRun('dc-1', [0, 'down', 'imposed']),
    capabilityRun(
      'read',
      { name: 'Read', criticality: 'low', sites: [site('a', { kind: 'clinic' })] },
      [0, 'down', 'causes', component('dc-1')],
    ),
  ],
};

/** More of everything than is listed, over days. */
export const long: ScenarioRun = {
  ...silent,
  name: 'A long week',
  start: Date.UTC(2021, 11, 30, 22) / 1000,
  end: 72 * HOUR,
  events: Array.from({ length: 28 }, (_, i) => eventAt(i * HOUR, { fail: [`node-${String(i)}`] })),
  things: Array.from({ length: 28 }, (_, i) =>
    componentRun(`node-${String(i)}`, [i * HOUR, 'down', 'imposed']),
  ),
};

/** A run in which every text is this, ids apart from the signs in them that results rest on. */
export function namedThroughout(text: string): ScenarioRun {
  const id = text.replace(/[@/]/g, '');
  return {
    ...fault,
    name: text,
    file: text,
    topology: { ...topology, name: text },
    events: fault.events.map((event) => ({ ...event, fail: [id], note: text })),
    things: fault.things.map(({ thing, changes }): ThingRun => ({
      thing:
        thing.type === 'component'
          ? { ...thing, id, name: text }
          : {
              ...thing,
              name: text,
              sites: thing.sites.map((each) => ({ ...each, name: text, kind: text })),
            },
      changes,
    })),
    lost: fault.lost.map((each) => ({ ...each, name: text, kind: text })),
    sampled: sampledFault.sampled && {
      ...sampledFault.sampled,
      losses: sampledFault.sampled.losses.map((each) => ({ ...each, name: text, kind: text })),
    },
    expectations: fault.expectations.map((outcome) => ({
      ...outcome,
      expected:
        outcome.expected.type === 'state'
          ? { ...outcome.expected, id }
          : { ...outcome.expected, first: id, second: id },
      provenance: { source: null, reference: text },
      place: outcome.place && { ...outcome.place, file: text },
      seen: outcome.seen && { ...outcome.seen, causes: [id] },
      fitted: [componentId(id)],
    })),
  };
}
