import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/source/load-scenario.js';
import { memoryReader } from '../memory-reader.js';
import { codesOf, expecting, happening, scenarioFrom, toldOf } from './loading.js';

const EVENTS = 'events: [{ at: 1h, fail: [a] }]';

describe('the file of a scenario', () => {
  it('says what it says, as it is written', async () => {
    const text = `name: no\ntopology: ../a.yaml\nstart: 2021-02-04T10:30\nend: 16:00\n${EVENTS}`;
    expect(await scenarioFrom(text)).toMatchObject({
      file: 's.yaml',
      name: 'no',
      topology: '../a.yaml',
      start: 1_612_434_600,
      end: 19_800,
      provenance: { source: null, reference: null },
    });
  });

  it('may leave out all but what happens, or what is expected of what never fails', async () => {
    expect(await scenarioFrom(EVENTS)).toMatchObject({
      name: null,
      topology: null,
      start: null,
      end: null,
      expectations: [],
    });
    const { events } = await scenarioFrom('expect: [{ at: 0s, id: a, state: up }]');
    expect(events).toEqual([]);
  });

  it('with nothing in it to run or to expect is none', async () => {
    for (const text of ['', 'events: []', 'expect: []', 'events: []\nexpect: []', 'x-a: 1']) {
      expect(await codesOf(`scenario: 1\n${text}`)).toEqual(['scenario-of-nothing']);
    }
    expect(await codesOf('scenario: 1\nexpct: [{ at: 0s, id: a, state: up }]')).toEqual([
      'unknown-key',
    ]);
    expect(await codesOf('scenario: 1\nevents:')).toEqual(['no-value']);
    expect(await codesOf('scenario: 1\nevents: now')).toEqual(['wrong-type']);
  });

  it('says its version', async () => {
    expect(await codesOf(EVENTS)).toEqual(['missing-version']);
    expect(await codesOf(`scenario: "1"\n${EVENTS}`)).toEqual(['unsupported-version']);
    expect(await codesOf(`scenaro: 1\n${EVENTS}`)).toEqual(['unknown-key']);
    expect(await codesOf('{}')).toEqual(['missing-version', 'scenario-of-nothing']);
    expect(await codesOf('policy: 1\nrules: [{ rule: unused-component }]')).toContain(
      'missing-version',
    );
  });

  it('says the same in YAML and in JSON', async () => {
    const json = {
      scenario: 1,
      start: '2021-02-04T10:30',
      events: [{ at: '10:40', fail: ['a', '!b'], for: '5m..10m' }],
      expect: [{ order: ['a', 'b'] }],
    };
    const yaml = `scenario: 1
start: 2021-02-04T10:30
events:
  - at: 10:40
    fail: [a, "!b"]
    for: 5m..10m
expect:
  - order: [a, b]
`;
    const said = async (text: string, name: string): Promise<unknown> => {
      const loaded = await loadScenario(`/${name}`, memoryReader({ [`/${name}`]: text }));
      return JSON.parse(
        JSON.stringify(loaded, (key, value: unknown) =>
          key === 'range' || key === 'file' ? null : value,
        ),
      );
    };
    const read = await said(yaml, 's.yaml');
    expect(read).toMatchObject({ ok: true });
    expect(await said(JSON.stringify(json), 's.json')).toEqual(read);
  });

  it('may hold keys of the user wherever keys of ours stand', async () => {
    const text = `x-a: { b: ~ }\nevents: [{ at: 1h, fail: [a], x-b: 1 }]\nexpect: [{ order: [a, b], x-c: 1 }]`;
    expect((await scenarioFrom(text)).events[0]).not.toHaveProperty('x-b');
  });

  it('vouches for what is in it, unless that says otherwise', async () => {
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

  it('is doubted where something is fitted and nothing says to what, beside errors too', async () => {
    const fitted = { source: 'fitted' };
    const about = { at: '0s', fail: ['a'], ...fitted };
    const seen = { at: '0s', id: 'a', state: 'down', ...fitted };
    const codes = await codesOf(
      JSON.stringify({ scenario: 1, ...fitted, events: [about], expect: [seen] }),
    );
    expect(codes).toEqual(Array<string>(3).fill('fitted-without-reference'));
    const referenced = { ...seen, reference: 'a replay' };
    expect(await codesOf(expecting(referenced, { ...seen, source: 'stated' }))).toEqual([]);
    expect(await codesOf(expecting(seen, { ...seen, state: 'lost' }))).toEqual(
      expect.arrayContaining(['fitted-without-reference']),
    );
  });

  it('gives all that is wrong in one go, from the start to the end', async () => {
    const told = await toldOf(
      'start: now\nevents:\n  - { at: 24:00, fail: [] }\n  - { for: 0s, note: a }\nexpect:\n  - { at: 1h, id: a, state: dwn }\n  - { order: [a, a] }\n',
    );
    const starts = told.map(({ range }) => range?.start ?? -1);
    expect(starts).toHaveLength(9);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('an event', () => {
  it('has all that it selects, and for how long', async () => {
    const { events } = await scenarioFrom(
      'events: [{ at: 1h, fail: [a, "kind:b"], degrade: [c], for: 10m..40m, note: n }]',
    );
    expect(events).toMatchObject([
      {
        at: 3600,
        fail: [{ text: 'a' }, { text: 'kind:b' }],
        degrade: [{ text: 'c' }],
        restore: null,
        lasts: { from: 600, to: 2400 },
        note: 'n',
      },
    ]);
  });

  it('and its selectors know where they stand', async () => {
    const text = 'scenario: 1\nevents:\n  - at: 1h\n    fail: [ab, "c d"]\n';
    const loaded = await loadScenario('/s.yaml', memoryReader({ '/s.yaml': text }));
    const [event] = loaded.ok ? loaded.scenario.events : [];
    const at = (range: { start: number; end: number } | null | undefined): string =>
      text.slice(range?.start, range?.end);
    expect(at(event?.range)).toMatch(/^at: 1h\n +fail: .*\]\s*$/);
    expect(event?.fail?.map(({ range }) => at(range))).toEqual(['ab', '"c d"']);
  });

  it('stands in the order of the file, and may stand there twice', async () => {
    const { events } = await scenarioFrom(
      'events: [{ at: 2h, fail: [a] }, { at: 1h, fail: [b] }, { at: 2h, fail: [a] }]',
    );
    expect(events.map(({ at }) => at)).toEqual([7200, 3600, 7200]);
  });

  it.each([
    [{ fail: ['a'] }, []],
    [{ degrade: ['a'], for: '1s' }, []],
    [{ restore: ['a'] }, []],
    [{ fail: ['a'], restore: ['a'], for: '2h' }, []],
    [{ fail: ['a'], degrade: ['a'], restore: ['b'] }, []],
    [{ fail: ['a'], for: '1s..1s' }, []],
    [{}, ['stated-in-no-way']],
    [{ note: 'a', for: '2h' }, ['stated-in-no-way']],
    [{ restore: ['a'], for: '2h' }, ['key-of-another-way']],
    [{ fail: [] }, ['empty-selection']],
    [{ fail: 'a' }, ['wrong-type']],
    [{ fail: [' '] }, ['blank-text']],
    [{ fail: null }, ['no-value']],
    [{ fail: ['a'], for: '0s' }, ['duration-not-positive']],
    [{ fail: ['a'], for: 'PT0S..PT0S' }, ['duration-not-positive']],
    [{ fail: ['a'], for: '0s..5m' }, ['duration-not-positive']],
    [{ fail: ['a'], for: '5m..1m' }, ['invalid-duration-range']],
    [{ fail: ['a'], for: '11:30' }, ['invalid-duration-range']],
    [{ fial: ['a'] }, ['unknown-key']],
    [{ fail: ['a'], until: '2h' }, ['unknown-key']],
  ])('%j: %j', async (event, codes) => {
    expect(await codesOf(happening({ at: '1h', ...event }))).toEqual(codes);
  });

  it('says when', async () => {
    expect(await codesOf(happening({ fail: ['a'] }))).toEqual(['missing-key']);
    expect(await codesOf(happening({ at: null, fail: ['a'] }))).toEqual(['no-value']);
    expect(await codesOf(happening({ at: 3600, fail: ['a'] }))).toEqual(['invalid-time']);
    expect(await codesOf(happening({ at: ['1h'], fail: ['a'] }))).toEqual(['wrong-type']);
  });
});

describe('a scenario that means harm is refused, and soon:', () => {
  it.each([
    ['lists', 's.json', '['.repeat(100_000), ['nested-too-deep']],
    ['mappings', 's.yaml', '{a: '.repeat(20_000), ['nested-too-deep']],
    ['bytes of another sort', 's.yaml', '\u0000\u0001', ['wrong-type']],
    ['no list', 's.yaml', 'a text', ['wrong-type']],
  ])('%s', async (_, name, text, codes) => {
    expect(await codesOf(text, name)).toEqual(codes);
  });

  it('more mistakes than anybody reads', async () => {
    const mistakes = Array.from({ length: 20_000 }, () => ({ at: '24:00', fial: [] }));
    const codes = await codesOf(happening(...mistakes), 's.json');
    expect(codes).toHaveLength(1001);
    expect(codes.at(-1)).toBe('too-many-errors');
  });

  it('texts that are nearly times, very long', async () => {
    for (const text of [
      '0'.repeat(100_000),
      ' '.repeat(100_000),
      `2021-02-04${' '.repeat(1e5)}!`,
    ]) {
      expect(await codesOf(happening({ at: `${text}x`, fail: ['a'] }))).toEqual(['invalid-time']);
    }
  });

  it('ids that are names of what every object has', async () => {
    const { expectations } = await scenarioFrom(
      'expect: [{ order: [__proto__, constructor] }, { at: 0s, id: __proto__, state: up }]',
    );
    expect(expectations).toHaveLength(2);
    const circle = expecting({ order: ['__proto__', 'a'] }, { order: ['a', '__proto__'] });
    expect(await codesOf(circle)).toEqual(['order-against-others']);
  });
});
