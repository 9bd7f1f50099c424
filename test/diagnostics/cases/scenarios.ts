import type { Cases } from './case.js';

/** A scenario, in the form of a file. */
const scenario = (text: string): Cases[string] => ({
  files: { 's.yaml': `scenario: 1\n${text}` },
  layers: ['s.yaml'],
});

const expecting = (text: string): Cases[string] => scenario(`expect:\n  - ${text}\n`);

/** What may be wrong in scenarios. */
export const scenarios: Cases = {
  'without-version': { files: { 's.yaml': 'name: Outage\n' }, layers: ['s.yaml'] },
  empty: { files: { 's.yaml': '' }, layers: ['s.yaml'] },
  'unknown-key': scenario('event: []\n'),
  'start-without-time': scenario('start: 2021-02-04\n'),
  'no-time': scenario('events: [{ at: half past ten, fail: [a] }]\n'),
  'time-without-start': scenario('events: [{ at: 10:30, fail: [a] }]\n'),
  'time-before-start': scenario(
    'start: 2021-02-04T10:30\nevents: [{ at: 10:29, fail: [a] }, { at: 2021-02-03T11:00, fail: [a] }]\n',
  ),
  'event-without-effect': scenario('events: [{ at: 1h, note: something happened }]\n'),
  'restored-for-a-while': scenario('events: [{ at: 1h, restore: [a], for: 2h }]\n'),
  'selecting-nothing': scenario('events: [{ at: 1h, fail: [] }]\n'),
  'event-after-the-end': scenario('end: 1h\nevents: [{ at: 2h, fail: [a] }]\n'),
  'at-and-from': expecting('{ at: 1h, from: 1h, to: 2h, id: a, state: up }'),
  'from-without-to': expecting('{ from: 1h, id: a, state: up }'),
  'state-without-id': expecting('{ at: 1h, state: up }'),
  'order-and-state': expecting('{ order: [a, b], state: up }'),
  'order-of-three': expecting('{ order: [a, b, c] }'),
  'order-of-one': expecting('{ order: [a, a] }'),
  'orders-in-a-circle': expecting(
    '{ order: [a, b] }\n  - { order: [b, c] }\n  - { order: [c, a] }',
  ),
  'span-backwards': expecting('{ from: 2h, to: 1h, id: a, state: up }'),
  'unknown-state': expecting('{ at: 1h, id: a, state: dwn }'),
  'all-states': expecting('{ at: 1h, id: a, state: [up, degraded, down] }'),
  'no-state': expecting('{ at: 1h, id: a, state: [] }'),
  contradiction: expecting(
    '{ from: 1h, to: 2h, id: a, state: [up, degraded] }\n  - { at: 2h, id: a, state: down }',
  ),
  'after-the-end': scenario('end: 1h\nexpect: [{ at: 2h, id: a, state: up }]\n'),
};
