import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/model/state.js';
import { codesOf, expecting, scenarioFrom, toldOf } from './loading.js';

describe('an expectation', () => {
  const at = { at: '1h', id: 'a', state: 'up' };
  const span = { from: '1h', to: '2h', id: 'a', state: 'up' };
  it.each([
    [at, []],
    [span, []],
    [{ ...span, to: '1h' }, []],
    [{ order: ['a', 'b'] }, []],
    [{ ...at, state: ['up'] }, []],
    [{ ...at, state: ['down', 'degraded'] }, []],
    [{}, ['stated-in-no-way']],
    [{ id: 'a', state: 'up' }, ['stated-in-no-way']],
    [{ at: '1h', id: 'a' }, ['stated-in-no-way']],
    [{ at: '1h', state: 'up' }, ['stated-in-no-way']],
    [{ from: '1h', id: 'a', state: 'up' }, ['stated-in-no-way']],
    [{ to: '1h', id: 'a', state: 'up' }, ['stated-in-no-way']],
    [{ ...at, ...span }, ['key-of-another-way']],
    [{ ...at, to: '2h' }, ['key-of-another-way']],
    [{ ...at, order: ['a', 'b'] }, ['key-of-another-way']],
    [{ order: ['a', 'b'], at: '1h' }, ['key-of-another-way']],
    [{ order: ['a', 'b'], id: 'a', note: 'c' }, ['key-of-another-way', 'unknown-key']],
    [{ at: '1h', id: 'a', stat: 'up' }, ['unknown-key']],
    [{ ...span, from: '3h' }, ['span-ends-before-it-begins']],
    [{ ...at, state: [] }, ['states-of-no-use']],
    [{ ...at, state: ['up', 'up'] }, ['states-of-no-use']],
    [{ ...at, state: ['up', 'degraded', 'down'] }, ['states-of-no-use']],
    [{ ...at, state: 'Up' }, ['unknown-word']],
    [{ ...at, state: ['up', 'dwn', 'down'] }, ['unknown-word']],
    [{ ...at, state: ['up', null] }, ['no-value']],
    [{ ...at, id: '' }, ['blank-text']],
    [{ ...at, id: ['a', 'b'] }, ['wrong-type']],
    [{ order: [] }, ['order-of-two']],
    [{ order: ['a'] }, ['order-of-two']],
    [{ order: ['a', 'b', 'c'] }, ['order-of-two']],
    [{ order: ['a', null] }, ['no-value']],
    [{ order: 'a, b' }, ['wrong-type']],
    [{ order: ['a', 'a'] }, ['order-of-one']],
    [{ order: ['\u00e5', 'a\u030a'] }, ['order-of-one']],
  ])('%j: %j', async (expectation, codes) => {
    expect([...(await codesOf(expecting(expectation)))].sort()).toEqual(codes);
  });

  it('says what it says, as it is written, two spellings of an id being one', async () => {
    const { expectations } = await scenarioFrom(`expect:
  - { at: 1h, id: "a\u030a/0301", state: [down, up] }
  - { from: 0s, to: 1h, id: b@c, state: degraded }
`);
    expect(expectations).toMatchObject([
      { type: 'state', from: 3600, to: 3600, id: '\u00e5/0301', states: ['down', 'up'] },
      { type: 'state', from: 0, to: 3600, id: 'b@c', states: ['degraded'] },
    ]);
  });
});

const STATES: readonly State[] = ['up', 'degraded', 'down'];

interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly state: readonly State[];
}

const spans: fc.Arbitrary<readonly Span[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('a', 'a', 'b'),
      from: fc.nat(12),
      lasts: fc.nat(4),
      state: fc.subarray<State>([...STATES], { minLength: 1, maxLength: 2 }),
    })
    .map(({ id, from, lasts, state }) => ({ id, from, to: from + lasts, state })),
  { maxLength: 8 },
);

const inSeconds = ({ id, from, to, state }: Span): object => ({
  id,
  from: `${String(from)}s`,
  to: `${String(to)}s`,
  state,
});

/** Whether each thing could be in a state at each second that all meet which speak of it. */
const areMet = (some: readonly Span[]): boolean =>
  some.every(({ id }) =>
    Array.from({ length: 20 }, (_, second) => second).every((second) =>
      STATES.some((state) =>
        some.every(
          (each) =>
            each.id !== id || second < each.from || second > each.to || each.state.includes(state),
        ),
      ),
    ),
  );

describe('expectations of one thing', () => {
  it('may follow one another, touch where they agree, and be there twice', async () => {
    const { expectations } = await scenarioFrom(`expect:
  - { from: 1h, to: 2h, id: a, state: [degraded, down] }
  - { from: 2h, to: 3h, id: a, state: [up, degraded] }
  - { at: 4h, id: a, state: up }
  - { at: 4h, id: a, state: up }
  - { at: 1h, id: b, state: up }
`);
    expect(expectations).toHaveLength(5);
  });

  it('contradict each other also where they only touch', async () => {
    const first = { from: '1h', to: '2h', id: 'a', state: 'down' };
    const after = (from: string): object => ({
      from,
      to: '3h',
      id: 'a',
      state: ['up', 'degraded'],
    });
    expect(await codesOf(expecting(first, after('2h')))).toEqual(['expectation-contradicts']);
    expect(await codesOf(expecting(first, after('7201s')))).toEqual([]);
  });

  it('are told at the one that stands last in the file, with those before it', async () => {
    const text =
      'scenario: 1\nexpect:\n  - { at: 5h, id: a, state: up }\n  - { from: 1h, to: 9h, id: a, state: down }\n';
    const [told, ...more] = await toldOf(text);
    expect(more).toEqual([]);
    expect(told?.range?.start).toBe(text.lastIndexOf('{'));
    expect(told?.arguments).toMatchObject({ others: [{ start: text.indexOf('{') }] });
  });

  test.prop([spans], { numRuns: 2000 })(
    'are refused where no course of states meets them all, and only there',
    async (drawn) => {
      const codes = await codesOf(expecting({ order: ['x', 'y'] }, ...drawn.map(inSeconds)));
      expect(new Set(codes)).toEqual(new Set(areMet(drawn) ? [] : ['expectation-contradicts']));
    },
  );

  test.prop([spans], { numRuns: 500 })(
    'that are told are few that nothing meets by themselves, and the rest can be met',
    async (drawn) => {
      const text = expecting({ order: ['x', 'y'] }, ...drawn.map(inSeconds));
      const starts = drawn.map((each) => JSON.stringify(inSeconds(each)));
      // Where each stands: one behind the other.
      let from = 0;
      const places = new Map<number, Span>();
      for (const [i, written] of starts.entries()) {
        from = text.indexOf(written, from);
        const span = drawn[i];
        if (span !== undefined) places.set(from, span);
        from += written.length;
      }
      const wrong = new Set<Span>();
      for (const { code, arguments: words, range } of await toldOf(text)) {
        if (code !== 'expectation-contradicts') throw new Error(code);
        const others = 'others' in words ? words.others : [];
        const together = [range, ...others].flatMap((each) => places.get(each?.start ?? -1) ?? []);
        expect(together).toHaveLength(others.length + 1);
        expect(areMet(together)).toBe(false);
        // Each is part of it: what agrees with two that contradict each other isn't blamed.
        expect(together.filter((one) => !areMet(together.filter((each) => each !== one)))).toEqual(
          [],
        );
        for (const each of together) wrong.add(each);
      }
      expect(areMet(drawn.filter((each) => !wrong.has(each)))).toBe(true);
    },
  );

  it('may be very many', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      from: `${String(i)}s`,
      to: `${String(i + 20_000)}s`,
      id: 'a',
      state: i % 2 === 0 ? ['up', 'degraded'] : ['degraded', 'down'],
    }));
    expect(await codesOf(expecting(...many), 's.json')).toEqual([]);
  });
});

const orders = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 9 });

/** Whether things can come back one by one (A. B. Kahn, "Topological sorting", 1962). */
function canBeMet(pairs: readonly (readonly [number, number])[]): boolean {
  let left = pairs;
  for (;;) {
    const laters = new Set(left.map(([, second]) => second));
    const rest = left.filter(([first]) => laters.has(first));
    if (rest.length === left.length) return left.length === 0;
    left = rest;
  }
}

describe('orders', () => {
  const inWords = ([first, second]: readonly [number, number]): object => ({
    order: [`t${String(first)}`, `t${String(second)}`],
  });

  test.prop([orders], { numRuns: 2000 })(
    'are refused where things can come back in none, and only there',
    async (pairs) => {
      const codes = await codesOf(
        expecting({ at: '0s', id: 'a', state: 'up' }, ...pairs.map(inWords)),
      );
      expect(codes.length === 0).toBe(canBeMet(pairs));
      const own = codes.filter((code) => code === 'order-of-one');
      expect(own).toHaveLength(pairs.filter(([first, second]) => first === second).length);
    },
  );

  it('that are told are enough to take out', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (pairs) => {
        const text = expecting({ at: '0s', id: 'a', state: 'up' }, ...pairs.map(inWords));
        const told = new Set((await toldOf(text)).map(({ range }) => range?.start));
        let from = 0;
        const kept = pairs.filter((pair) => {
          const written = JSON.stringify(inWords(pair));
          const place = text.indexOf(written, from);
          from = place + written.length;
          return !told.has(place);
        });
        expect(canBeMet(kept)).toBe(true);
      }),
    );
  });

  it('of two that contradict each other, the second is told, with the place of the first', async () => {
    const text = 'scenario: 1\nexpect:\n  - order: [a, b]\n  - order: [b, a]\n';
    const [told, ...more] = await toldOf(text);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      code: 'order-against-others',
      arguments: { first: 'b', second: 'a', way: ['a', 'b'] },
    });
    expect(told?.range?.start).toBe(text.lastIndexOf('order'));
  });

  it('may be very many, in a chain or all against the first', async () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => ({
      order: [`t${String(i)}`, `t${String(i + 1)}`],
    }));
    expect(await codesOf(expecting(...chain), 's.json')).toEqual([]);
    const back = Array.from({ length: 50_000 }, (_, i) => ({ order: [`t${String(i + 1)}`, 't0'] }));
    expect(await codesOf(expecting(...chain, ...back), 's.json')).toHaveLength(1001);
  });
});
