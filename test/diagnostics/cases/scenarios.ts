import { inFile, type Cases } from './case.js';

const scenario = (text: string): string => `scenario: 1\n${text}`;
const happening = (...events: readonly string[]): string =>
  scenario(`events:\n${events.map((event) => `  - ${event}\n`).join('')}`);
const expecting = (...expectations: readonly string[]): string =>
  scenario(`expect:\n${expectations.map((each) => `  - ${each}\n`).join('')}`);
const starting = (start: string, at = '1h'): string =>
  scenario(`start: ${start}\nevents: [{ at: ${at}, fail: [a] }]\n`);
const at = (time: string): string => starting('2021-02-04T10:30', time);

/** What may be wrong in a scenario. */
export const scenarios: Cases = inFile('s.yaml', {
  empty: '',
  'a-list': '- { at: 1h, fail: [a] }\n',
  'without-version': 'events: [{ at: 1h, fail: [a] }]\n',
  'version-mistyped': 'scenaro: 1\nevents: [{ at: 1h, fail: [a] }]\n',
  'version-unknown': 'scenario: 2\nevents: [{ at: 1h, fail: [a] }]\n',
  'of-nothing': scenario('name: Outage\n'),
  'of-no-events': scenario('name: Outage\nevents: []\nexpect: []\n'),
  'unknown-key': scenario('event: [{ at: 1h, fail: [a] }]\n'),
  'events-a-mapping': scenario('events: { at: 1h, fail: [a] }\n'),
  'start-without-time': starting('2021-02-04'),
  'start-without-day': starting('10:30'),
  'start-on-no-day': starting('2021-02-29T10:30', '11:00'),
  'start-at-no-time': starting('2021-02-04T24:00'),
  'start-with-zone': starting('2021-02-04T10:30+01:00'),
  'start-with-blank': starting('2021-02-04 10:30'),
  'start-in-words': starting('half past ten'),
  'no-time': at('half past ten'),
  'time-without-unit': at('2'),
  'time-in-halves': at('1.5h'),
  'time-in-weeks': at('1w'),
  'time-too-long': at('1000000d'),
  'time-with-point': at('11.30'),
  'time-with-one-digit': at('2021-02-05 9:30'),
  'time-of-no-hour': at('24:00'),
  'time-of-no-day': at('2021-02-30T11:00'),
  'time-without-hour': at('2021-02-05'),
  'time-with-seconds': at('11:30:15'),
  'time-with-zone': at('2021-02-04T11:30Z'),
  'time-without-start': happening('{ at: 10:30, fail: [a] }'),
  'time-before-start': scenario(
    'start: 2021-02-28T10:30\nevents: [{ at: 10:29, fail: [a] }, { at: 2021-02-27T11:00, fail: [a] }]\n',
  ),
  'time-before-the-last-day': starting('9999-12-31T10:30', '10:29'),
  'event-without-time': happening('{ fail: [a] }'),
  'event-without-effect': happening('{ at: 1h, note: something happened }'),
  'event-mistyped': happening('{ at: 1h, fial: [a] }'),
  'restored-for-a-while': happening('{ at: 1h, restore: [a], for: 2h }'),
  'for-no-time': happening('{ at: 1h, fail: [a], for: 0s }'),
  'for-from-no-time-on': happening('{ at: 1h, fail: [a], for: 0m..10m }'),
  'for-backwards': happening('{ at: 1h, fail: [a], for: 40m..10m }'),
  'selecting-nothing': happening('{ at: 1h, fail: [] }'),
  'selecting-by-a-text': happening('{ at: 1h, fail: a }'),
  'event-after-the-end': scenario('end: 1h\nevents: [{ at: 2h, fail: [a] }]\n'),
  'expecting-nothing': expecting('{ x-note: later }'),
  'at-and-from': expecting('{ at: 1h, from: 1h, to: 2h, id: a, state: up }'),
  'from-without-to': expecting('{ from: 1h, id: a, state: up }'),
  'to-beside-at': expecting('{ at: 1h, to: 2h, id: a, state: up }'),
  'state-without-id': expecting('{ at: 1h, state: up }'),
  'state-mistyped': expecting('{ at: 1h, id: a, sate: up }'),
  'order-and-state': expecting('{ order: [a, b], at: 1h, id: c, state: up }'),
  'order-of-three': expecting('{ order: [a, b, c] }'),
  'order-of-none': expecting('{ order: [] }'),
  'order-of-one': expecting('{ order: [a, a] }'),
  'orders-of-two': expecting('{ order: [a, b] }', '{ order: [b, a] }'),
  'orders-in-a-circle': expecting('{ order: [a, b] }', '{ order: [b, c] }', '{ order: [c, a] }'),
  'orders-in-a-large-circle': expecting(
    ...Array.from({ length: 12 }, (_, i) => `{ order: [s${String(i)}, s${String((i + 1) % 12)}] }`),
  ),
  'span-backwards': expecting('{ from: 2h, to: 1h, id: a, state: up }'),
  'unknown-state': expecting('{ at: 1h, id: a, state: dwn }'),
  'all-states': expecting('{ at: 1h, id: a, state: [up, degraded, down] }'),
  'state-twice': expecting('{ at: 1h, id: a, state: [up, up] }'),
  'no-state': expecting('{ at: 1h, id: a, state: [] }'),
  contradiction: expecting(
    '{ from: 1h, to: 2h, id: a, state: [up, degraded] }',
    '{ at: 2h, id: a, state: down }',
  ),
  'contradiction-of-three': expecting(
    '{ at: 1h, id: a, state: [up, degraded] }',
    '{ at: 1h, id: a, state: [degraded, down] }',
    '{ at: 1h, id: a, state: [up, down] }',
  ),
  'after-the-end': scenario('end: 1h\nexpect: [{ at: 2h, id: a, state: up }]\n'),
});
