import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import { codesOf, expecting, scenarioFrom, toldOf } from './loading.js';

const SOUND = `scenario: 1
name: outage
start: 2021-02-04T10:30
end: 16:00
source: stated
events:
  - { at: 10:30, fail: [a, "kind:b"], for: 10m..40m, note: "n" }
  - { at: 1h, restore: [a] }
expect:
  - { from: 10:30, to: 2021-02-04T12:00, id: a, state: [degraded, down] }
  - { order: [a, b] }
`;

describe('a scenario that means harm is refused, and soon:', () => {
  it('aliases that expand', async () => {
    const laughs = Array.from({ length: 30 }, (_, level) => {
      const alias = level === 0 ? 'ha' : `*a${String(level - 1)}`;
      return `x-${String(level)}: &a${String(level)} [${Array<string>(10).fill(alias).join(', ')}]`;
    });
    expect(await codesOf(`${laughs.join('\n')}\n${SOUND}`)).toEqual(['yaml-expands-too-far']);
  });

  it('keys twice', async () => {
    const text = `{"scenario":1,"expect":[{"order":["a","b"]}],"expect":[]}`;
    expect(await codesOf(text, 's.json')).toEqual(['duplicate-key']);
  });

  it('keys that every object has', async () => {
    expect(await codesOf(`${SOUND}__proto__: {}\n`)).toEqual(['unknown-key']);
    expect(await codesOf('scenario: 1\nevents: [{ at: 0s, constructor: [a] }]')).toEqual([
      'stated-in-no-way',
      'unknown-key',
    ]);
  });

  it('a circle of very many orders, which is told in few words', async () => {
    const count = 50_000;
    const ring = Array.from({ length: count }, (_, i) => ({
      order: [`s${String(i)}`, `s${String((i + 1) % count)}`],
    }));
    const told = await toldOf(expecting(...ring), 's.json');
    expect(told.map(({ code }) => code)).toEqual(['order-against-others']);
    expect(told.map(formatDiagnostic).join('').length).toBeLessThan(1000);
  });

  it('words that steer a terminal, shown as what they are', async () => {
    const words = '\u001b[2J\u202e\n::error::';
    const scenario = {
      scenario: 1,
      start: words,
      end: words,
      events: [{ at: words, fail: ['a'], [words]: 1 }],
      expect: [
        { at: '0s', id: words, state: 'up' },
        { at: '0s', id: words, state: 'down' },
        { order: [words, 'b'] },
        { order: ['b', words] },
        { order: [words, words] },
        { at: '0s', id: 'a', state: words },
      ],
    };
    const told = await toldOf(JSON.stringify(scenario), 's.json');
    expect([...new Set(told.map(({ code }) => code))].sort()).toEqual([
      'expectation-contradicts',
      'invalid-clock-time',
      'invalid-time',
      'order-against-others',
      'order-of-one',
      'unknown-key',
      'unknown-word',
    ]);
    expect(told.map(formatDiagnostic).join('\n')).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|^::error/mu);
  });
});

describe('a scenario', () => {
  it('may share what it says twice', async () => {
    const { events } = await scenarioFrom(
      'x-all: &all [a, b]\nevents: [{ at: 0s, fail: *all }, { at: 1h, restore: *all }]\n',
    );
    const both = [{ text: 'a' }, { text: 'b' }];
    expect(events).toMatchObject([{ fail: both }, { restore: both }]);
  });

  test.prop([fc.nat(SOUND.length), fc.nat(12), fc.string({ unit: 'binary', maxLength: 4 })], {
    numRuns: 1500,
  })(
    'of which a piece is replaced is told to be wrong where there is something',
    async (...cut) => {
      const [at, removed, added] = cut;
      const text = SOUND.slice(0, at) + added + SOUND.slice(at + removed);
      for (const { range } of await toldOf(text)) {
        if (range === null) continue;
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(range.file.text.length);
      }
    },
  );

  test.prop([fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('start', 'end', 'events', 'expect')])(
    'of anything gives a result or findings, never an exception',
    async (value, key) => {
      const stated = { scenario: 1, events: [{ at: '0s', fail: ['a'] }], [key]: value };
      for (const each of [value, stated, { ...stated, expect: [value] }]) {
        const told = await toldOf(JSON.stringify(each), 's.json');
        expect(told.every((found) => formatDiagnostic(found) !== '')).toBe(true);
      }
    },
  );
});
