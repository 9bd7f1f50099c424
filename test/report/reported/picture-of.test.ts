import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/model/state.js';
import { pictureOf } from '../../../src/report/reported/picture-of.js';
import type { PictureThing } from '../../../src/report/reported/picture-things.js';

/** Things with causes among them: some that failed, some between, some capabilities. */
const things = fc
  .array(
    fc.record({
      role: fc.constantFrom<PictureThing['role']>(
        'imposed',
        'component',
        'component',
        'capability',
      ),
      state: fc.constantFrom<Level>('down', 'degraded'),
      kind: fc.constantFrom(null, 'network', 'service'),
      down: fc.nat(9),
      degraded: fc.nat(9),
      after: fc.nat(5),
      causes: fc.array(fc.nat(119), { maxLength: 3 }),
    }),
    { maxLength: 120 },
  )
  .map((drafts) =>
    drafts.map(({ role, kind, down, degraded, causes, ...of }, i): PictureThing => ({
      ...of,
      key: String(i),
      role,
      name: `thing ${String(i)}`,
      kind: role === 'capability' ? (kind ?? 'clinic') : kind,
      sites: role === 'capability' ? { total: 20, down, degraded } : null,
      // Now and then of one that isn't there.
      causes: causes.map(String),
    })),
  );

const countOf = (all: readonly PictureThing[], isCapability: boolean): number =>
  all.filter(({ role }) => (role === 'capability') === isCapability).length;

describe('pictureOf', () => {
  test.prop([things])('has forty nodes at most, and each thing in one of them', (all) => {
    const picture = pictureOf(all);
    if (picture === null) return;
    expect(picture.nodes.length).toBeLessThanOrEqual(40);
    for (const isCapability of [false, true]) {
      const own = picture.nodes.filter(({ role }) => (role === 'capability') === isCapability);
      const counts = own.map(({ names, more }) => names.length + more);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(countOf(all, isCapability));
      const { components, capabilities } = picture.folded;
      expect(counts.filter((count) => count > 1).reduce((a, b) => a + b, 0)).toBe(
        isCapability ? capabilities : components,
      );
    }
  });

  test.prop([things])(
    'has edges between its nodes, each once, and none from one to itself',
    (all) => {
      const { nodes, edges } = pictureOf(all) ?? { nodes: [], edges: [] };
      expect(new Set(edges.map(({ from, to }) => `${String(from)} ${String(to)}`)).size).toBe(
        edges.length,
      );
      for (const { from, to } of edges) {
        expect(nodes[from]).toBeDefined();
        expect(nodes[to]).toBeDefined();
        expect(from).not.toBe(to);
      }
    },
  );

  test.prop([things])('has every cause of what is alone, as far as it is there', (all) => {
    const { nodes, edges } = pictureOf(all) ?? { nodes: [], edges: [] };
    const alone = new Map(
      nodes.flatMap(({ names: [name = ''], more, names }, at) =>
        names.length + more === 1 ? [[name, at] as const] : [],
      ),
    );
    const expected = all.flatMap(({ name, causes }) =>
      [...new Set(causes)].flatMap((cause) => {
        const [from, to] = [alone.get(`thing ${cause}`), alone.get(name)];
        return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
      }),
    );
    for (const edge of expected) expect(edges).toContainEqual(edge);
  });

  test.prop([things])('says of a node the worst and the first of its things', (all) => {
    for (const { names, more, state, after } of pictureOf(all)?.nodes ?? []) {
      if (more > 0) continue;
      const own = all.filter(({ name }) => names.includes(name));
      expect(state).toBe(own.some((thing) => thing.state === 'down') ? 'down' : 'degraded');
      expect(after).toBe(Math.min(...own.map((thing) => thing.after)));
    }
  });

  it('is none where nothing spreads', () => {
    expect(pictureOf([])).toBeNull();
    const alone: PictureThing = {
      key: 'a',
      role: 'imposed',
      state: 'down',
      name: 'a',
      kind: null,
      sites: null,
      after: 0,
      causes: [],
    };
    expect(pictureOf([alone])).toBeNull();
    const two = pictureOf([alone, { ...alone, key: 'b', role: 'component', causes: ['a'] }]);
    expect(two?.edges).toEqual([{ from: 0, to: 1 }]);
  });
});
