import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import type { Scenario } from '../../../src/model/scenario.js';
import { loadScenario } from '../../../src/source/load-scenario.js';
import { oneFileReader } from '../../topology-from.js';

async function scenarioFrom(text: string): Promise<Scenario> {
  const loaded = await loadScenario('s.yaml', oneFileReader(`scenario: 1\n${text}`));
  if (loaded.ok) return loaded.scenario;
  throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
}

const eventAt = async (at: string, start = 'start: 2021-02-04T10:30\n'): Promise<number> => {
  const { events } = await scenarioFrom(`${start}events: [{ at: ${at}, fail: [a] }]`);
  return events[0]?.at ?? Number.NaN;
};

const HOUR = 3600;

describe('times of a scenario', () => {
  it.each([
    ['10:30', 0],
    ['10:31', 60],
    ['23:59', 13 * HOUR + 29 * 60],
    ['2021-02-04T12:30', 2 * HOUR],
    ['2021-02-05T10:30', 24 * HOUR],
    ['2h', 2 * HOUR],
    ['PT90M', 5400],
    ['0s', 0],
    // Not as YAML 1.1 would read it, in the number system of the Babylonians.
    ['"11:30"', HOUR],
  ])('%s lies %i seconds after half past ten', async (at, expected) => {
    expect(await eventAt(at)).toBe(expected);
  });

  it('have days of 24 hours, and leap days', async () => {
    const leap = 'start: 2024-02-28T23:00\n';
    expect(await eventAt('2024-03-01T00:00', leap)).toBe(25 * HOUR);
    // Where clocks are put forward, here nothing is.
    expect(await eventAt('2021-03-28T04:00', 'start: 2021-03-28T01:00\n')).toBe(3 * HOUR);
  });

  it('need no start if they are durations', async () => {
    expect(await eventAt('1h', '')).toBe(HOUR);
  });

  it.each([
    '24:00',
    '9:30',
    '10:60',
    '2021-02-30T10:30',
    '2021-02-04 10:30',
    '10:30:00',
    '1.5h',
    '-1h',
  ])('%s is none', async (at) => {
    await expect(eventAt(at)).rejects.toThrow('is no time');
  });
});

describe('a scenario', () => {
  it('may say next to nothing', async () => {
    expect(await scenarioFrom('')).toMatchObject({
      name: null,
      topology: null,
      start: null,
      end: null,
      events: [],
      expectations: [],
    });
  });

  it('has events with all that they select, and for how long', async () => {
    const { events } = await scenarioFrom(
      'events: [{ at: 1h, fail: [a, "kind:b"], degrade: [c], for: 10m..40m, note: n, x-mine: 1 }]',
    );
    expect(events).toMatchObject([
      {
        at: HOUR,
        fail: [{ text: 'a' }, { text: 'kind:b' }],
        degrade: [{ text: 'c' }],
        restore: null,
        lasts: { from: 600, to: 2400 },
        note: 'n',
      },
    ]);
  });

  it('has what vouches for the file vouch for what is in it, unless that says otherwise', async () => {
    const { events, expectations } = await scenarioFrom(`
source: stated
reference: the article
events: [{ at: 0s, fail: [a], source: documented }]
expect: [{ at: 0s, id: a, state: down }, { at: 0s, id: b, state: up, reference: page 2 }]
`);
    expect(events[0]?.provenance).toEqual({ source: 'documented', reference: null });
    expect(expectations.map(({ provenance }) => provenance)).toEqual([
      { source: 'stated', reference: 'the article' },
      { source: 'stated', reference: 'page 2' },
    ]);
  });

  it('lets expectations of one thing follow one another, and agree where they overlap', async () => {
    const { expectations } = await scenarioFrom(`expect:
  - { from: 1h, to: 2h, id: a, state: [degraded, down] }
  - { from: 2h, to: 3h, id: a, state: [up, degraded] }
  - { at: 4h, id: a, state: up }
  - { at: 1h, id: b, state: up }
  - { order: [a, b] }
  - { order: [a, c] }
  - { order: [b, c] }
`);
    expect(expectations).toHaveLength(7);
  });

  it('is read from JSON too', async () => {
    const text = '{ "scenario": 1, "events": [{ "at": "PT1H", "fail": ["a"] }] }';
    const loaded = await loadScenario('s.json', oneFileReader(text));
    expect(loaded.ok && loaded.scenario.events[0]?.at).toBe(HOUR);
  });

  it('with very many expectations of one thing is checked in no time', async () => {
    const spans = Array.from({ length: 20_000 }, (_, i) => ({
      from: `${String(i)}s`,
      to: `${String(i + 20_000)}s`,
      id: 'a',
      state: i % 2 === 0 ? ['up', 'degraded'] : ['degraded', 'down'],
    }));
    const loaded = await loadScenario(
      's.json',
      oneFileReader(JSON.stringify({ scenario: 1, expect: spans })),
    );
    expect(loaded.ok).toBe(true);
  });
});
