import { Chalk } from 'chalk';
import type { FalseRedundancy, Save, Toll } from '../../../src/analysis/spof-result.js';
import { capabilityId } from '../../../src/model/ids.js';
import type { CheckResult, Finding, LossDetail } from '../../../src/policy/check-result.js';
import type { CheckContext } from '../../../src/report/check-formats.js';
import { at, checked, day, finding, kind, way } from './build-check.js';
import { combinedFailures } from './combined-failures.js';

const clinics = kind('clinic', [1454, 1550], [4_900_000, 5_300_000]);
const hospitals = kind('hospital', [20, 20]);

export const toll: Toll = {
  pairs: 2928,
  sites: 1474,
  criticality: 'critical',
  after: 28_800,
  kinds: [clinics, hospitals],
  capabilities: [
    {
      id: capabilityId('log-in'),
      name: 'Log in',
      criticality: 'high',
      kinds: [clinics, hospitals],
    },
    {
      id: capabilityId('read-record'),
      name: 'Read a record',
      criticality: 'critical',
      kinds: [clinics],
    },
  ],
};

const save: Save = {
  dependent: 'webmed',
  on: 'helseid',
  at: at('vendors/webmed.yaml', 7),
  alike: 2,
  sites: 1474,
  pairs: 2928,
};

export const loss = (more: Partial<LossDetail> = {}): LossDetail => ({
  type: 'single-point-of-failure',
  title: 'HelseID',
  failed: ['helseid'],
  level: 'down',
  within: null,
  workarounds: 'ignore',
  max: { type: 'share', value: 0.05 },
  toll,
  sites: 1570,
  save,
  ...more,
});

export const redundancy: FalseRedundancy = {
  group: 'message-service#1',
  form: 'atLeast',
  needed: 2,
  members: 4,
  at: at('national.yaml', 30),
  defeatedBy: 'nhn-dc-1',
  sites: 12,
  witness: ['broker-a', 'broker-b', 'broker-c', 'broker-d'].map((member) => ({
    member,
    path: way(`${member} 34`, 'nhn-dc-1 12'),
  })),
};

const waived = (reason: string, owner: string): Partial<Finding> => ({
  waiver: { reason, owner, expires: day('2027-03-01'), place: at('policy.yaml', 40, 3) },
});

/** One finding of each sort, some waived or known, some without a place. */
export const everySort: CheckResult = checked(
  [
    finding('helseid', loss(), {
      name: 'prescriptions survive any one failure',
      paths: [way('langnes/log-in 80', 'webmed 22', 'helseid 12')],
    }),
    finding(
      'office-server@langnes',
      loss({
        title: 'office-server',
        failed: ['office-server@langnes'],
        level: 'degraded',
        within: 14_400,
        workarounds: 'count',
        max: { type: 'sites', value: 0 },
        toll: { ...toll, after: 0, capabilities: toll.capabilities.slice(0, 1) },
        save: null,
      }),
      { ...waived('second site ordered', 'norsk-helsenett'), paths: [way('langnes/log-in 80')] },
    ),
    finding(
      'norsk-helsenett',
      loss({
        type: 'owner-concentration',
        title: 'norsk-helsenett',
        failed: ['core-network', 'message-service', 'nhn-dc-1'],
        max: { type: 'people', value: 100_000 },
        save: null,
      }),
      { place: null, paths: [way('langnes/log-in', 'core-network 3'), way('ward/log-in 90')] },
    ),
    finding(
      'message-service#1',
      { type: 'false-redundancy', level: 'down', redundancy },
      {
        about: 'nhn-dc-1',
        known: true,
        place: redundancy.at,
        paths: [way('broker-a 34', 'nhn-dc-1 12'), way('broker-b 38', 'nhn-dc-1 12')],
      },
    ),
    finding(
      'helseid',
      {
        type: 'startup-deadlock',
        title: 'HelseID',
        sites: null,
        loop: ['helseid', 'core-network'],
        isOnLoop: true,
      },
      { paths: [way('helseid 12', 'core-network 3', 'helseid 12')] },
    ),
    finding(
      'langnes/log-in',
      {
        type: 'startup-deadlock',
        title: 'Log in',
        sites: 1454,
        loop: ['langnes/read-record'],
        isOnLoop: false,
      },
      { severity: 'warning', paths: [way('langnes/read-record 84', 'langnes/read-record 84')] },
    ),
    ...combinedFailures,
    finding('helseid', {
      type: 'criticality-inversion',
      title: 'HelseID',
      availability: 0.995,
      capabilities: [
        { id: capabilityId('read-record'), name: 'Read a record', target: 0.9995 },
        { id: capabilityId('log-in'), name: 'Log in', target: null },
      ],
      toll,
    }),
    finding('netcare', {
      type: 'criticality-inversion',
      title: 'netcare',
      availability: null,
      capabilities: [{ id: capabilityId('log-in'), name: 'Log in', target: null }],
      toll: { ...toll, kinds: [hospitals], capabilities: toll.capabilities.slice(0, 1) },
    }),
    finding(
      'prescriptions survive any one failure',
      {
        type: 'vacuous-rule',
        key: 'capabilities',
        selectors: [{ text: 'write-perscription', problem: 'there is no such capability' }],
      },
      { place: at('policy.yaml', 8) },
    ),
    finding(
      'helseid',
      {
        type: 'waiver',
        problem: 'expired',
        of: 'single-point-of-failure',
        owner: 'norsk-helsenett',
        reason: 'second site ordered',
        expires: day('2026-11-12'),
        days: -12,
      },
      { place: at('policy.yaml', 44, 3) },
    ),
    finding(
      'old-gateway',
      { type: 'unused-component', title: 'The old gateway', kind: 'service' },
      { severity: 'warning' },
    ),
    finding(
      'buypass',
      {
        type: 'waiver',
        problem: 'ends-soon',
        of: 'single-point-of-failure',
        owner: 'buypass',
        reason: 'a second way in',
        expires: day('2026-11-25'),
        days: 1,
      },
      { severity: 'warning', place: at('policy.yaml', 48, 3) },
    ),
    finding(
      'retired',
      {
        type: 'waiver',
        problem: 'waives-nothing',
        of: 'unused-component',
        owner: 'norsk-helsenett',
        reason: 'goes in spring',
        expires: day('2027-03-01'),
        days: 97,
      },
      { severity: 'warning', place: at('policy.yaml', 52, 3) },
    ),
    finding(
      'helseid',
      {
        type: 'assumed-evidence',
        of: {
          rule: 'single-point-of-failure',
          name: 'prescriptions survive any one failure',
          finding: 'helseid',
          about: null,
        },
        dependencies: { total: 8, assumed: 5, fitted: 1 },
        max: 0.5,
        places: [at('national.yaml', 22), at('vendors/webmed.yaml', 7)],
      },
      { severity: 'note' },
    ),
  ],
  {
    baseline: 'baseline.json',
    stale: [{ rule: 'single-point-of-failure', name: null, finding: 'core-network', about: null }],
  },
);

/** A result without findings: every rule is held. */
export const nothingFound: CheckResult = checked([], { policy: null });

/** `everySort` with `text` for every text of the user's files, for ids and names of files too. */
export const namedThroughout = (text: string): CheckResult =>
  renamed(everySort, '', text) as CheckResult;

function renamed(value: unknown, key: string, text: string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, key, text));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        name === 'page' ? each : renamed(each, name, text),
      ]),
    );
  }
  return typeof value === 'string' && !OWN_KEYS.has(key) && !OWN_WORDS.has(value) ? text : value;
}

/** What isn't the user's: keys that hold words of utfall, and such words under keys that may not. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  'format',
  'rule',
  'type',
  'key',
  'form',
  'level',
  'workarounds',
  'criticality',
  'severity',
  'minSeverity',
  'failOn',
  'verdict',
  'fingerprint',
  'expires',
  'today',
]);
const OWN_WORDS: ReadonlySet<string> = new Set(['expired', 'ends-soon', 'waives-nothing']);

/** What the formats need besides. */
export const CONTEXT: CheckContext = {
  version: '0.1.0',
  topologyFile: 'utfall.yaml',
  width: 80,
  all: false,
  chalk: new Chalk({ level: 0 }),
  ascii: false,
};
