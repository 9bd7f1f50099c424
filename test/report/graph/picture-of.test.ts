import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { GraphedNode, GraphResult } from '../../../src/analysis/graph-result.js';
import { foldingOf, type Foldable } from '../../../src/report/graph/fold.js';
import { pictureOf } from '../../../src/report/graph/picture-of.js';
import type { Picture } from '../../../src/report/graph/picture.js';
import { topologies } from '../../arbitrary/topology.js';
import { topologyFrom } from '../../topology-from.js';
import { graphed } from './graphed.js';

const ROOM = { components: 4, capabilities: 1 };

const folded = (result: GraphResult, room = ROOM): Picture =>
  pictureOf(result, { by: null, all: false }, room);

const labels = ({ nodes }: Picture): readonly string[] =>
  nodes.map(({ lines }) => lines.join(': '));

const arrows = (picture: Picture): readonly string[] =>
  picture.arrows.map(({ from, to, words, soft }) => {
    const name = (place: number): string => picture.nodes[place]?.lines.join(': ') ?? '';
    return `${name(from)} ${soft ? '-.->' : '-->'} ${name(to)}${words.length > 0 ? `, ${words.join(', ')}` : ''}`;
  });

/** 37 networks behind a data centre, a portal that needs any two of them, and a thousand clinics. */
const networks = Array.from({ length: 37 }, (_, number) => `net-${String(number + 10)}`);
const large = await topologyFrom(
  JSON.stringify({
    utfall: 1,
    name: 'Large',
    components: {
      'dc-1': { kind: 'data-centre' },
      ...Object.fromEntries(networks.map((id) => [id, { kind: 'network', dependsOn: ['dc-1'] }])),
      portal: { kind: 'portal', dependsOn: [{ atLeast: 2, of: networks.slice(0, 3) }] },
    },
    capabilities: {
      read: { name: 'Read', dependsOn: ['portal', { use: 'line' }] },
      write: { name: 'Write', dependsOn: [{ on: 'portal', mode: 'cached', effect: 'degraded' }] },
    },
    sites: Object.fromEntries(
      ['a', 'b', 'c'].map((id, number) => [
        id,
        { count: 340, capabilities: ['read', 'write'], uses: { line: networks[number] } },
      ]),
    ),
  }),
  'utfall.json',
);

const twice = await topologyFrom(`utfall: 1
components:
  a: {}
  b: {}
  x: { dependsOn: [{ anyOf: [a, b] }] }
  y: { dependsOn: [{ anyOf: [b, a] }] }
  z: { dependsOn: [{ anyOf: [a, b], failover: 5m }] }
`);

describe('a picture', () => {
  it('folds what is more than it has room for, by kind, with how many they are', () => {
    const picture = folded(graphed(large));
    expect(labels(picture)).toEqual([
      '1,020 clinics: 2 capabilities',
      'dc-1',
      '37 networks',
      'portal',
    ]);
    expect(arrows(picture)).toEqual([
      'portal --> 1,020 clinics: 2 capabilities, always, cached 1h',
      '37 networks --> 1,020 clinics: 2 capabilities, its line',
      'dc-1 --> 37 networks',
      '37 networks --> portal, at least 2 of 3',
    ]);
    expect(picture.notes).toEqual([
      '37 components and 6 capabilities at sites drawn together by kind (--all: each by itself)',
    ]);
  });

  it('draws the same capability at alike sites together before it gives up which it is', () => {
    const picture = folded(graphed(large), { components: 50, capabilities: 2 });
    expect(labels(picture).filter((label) => label.includes('clinics'))).toEqual([
      'Read: 1,020 clinics',
      'Write: 1,020 clinics',
    ]);
    expect(labels(picture)).toContain('at least 2 of 3');
  });

  it('keeps apart what fails, what is in another state and what was asked about', () => {
    const failing = folded(graphed(large, { fail: ['net-10', 'net-11'] }));
    expect(labels(failing)).toEqual([
      'Read: 1,020 clinics: down',
      'Write: 1,020 clinics: degraded',
      'net-10: down at once',
      'net-11: down at once',
      'portal: down at once',
      'at least 2 of 3: down',
    ]);
    const around = folded(graphed(large, { around: 'net-12', depth: 3 }));
    expect(labels(around)).toContain('net-12');
    expect(labels(around)).toContain('2 networks');
  });

  it('folds nothing where it is told not to', () => {
    const result = graphed(large);
    const picture = pictureOf(result, { by: null, all: true }, ROOM);
    expect(picture.nodes).toHaveLength(39 + 6 + 1);
    expect(picture.notes).toEqual([]);
  });

  it('draws groups that say the same as one', () => {
    const shown = labels(pictureOf(graphed(twice), { by: null, all: true }, ROOM));
    expect(shown).toEqual(['a', 'b', 'x', 'any of 2', 'y', 'z', 'any of 2: switches in 5m']);
  });

  test.prop([topologies(), fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 })])(
    'has no more things than there is room for, and no two arrows from one to another',
    (topology, components, capabilities) => {
      const picture = folded(graphed(topology), { components, capabilities });
      const count = (look: string): number =>
        picture.nodes.filter((node) => node.look === look).length;
      expect(count('component')).toBeLessThanOrEqual(components);
      expect(count('capability')).toBeLessThanOrEqual(capabilities);
      const ends = picture.arrows.map(({ from, to }) => `${String(from)} ${String(to)}`);
      expect(new Set(ends).size).toBe(ends.length);
    },
  );

  test.prop([topologies(), fc.integer({ min: 1, max: 3 })])(
    'leads from a node to another just where something of the one needs something of the other',
    (topology, components) => {
      const result = graphed(topology);
      const room = { components, capabilities: 2 };
      const { keyOf, hasGroups } = foldingOf(result.nodes.filter(isThing), () => null, room);
      // With groups drawn, arrows lead to those.
      fc.pre(!hasGroups);
      const keys = [...new Set(result.nodes.filter(isThing).map(keyOf))];
      const placeOf = (node: Foldable): number => keys.indexOf(keyOf(node));
      const expected = result.nodes.flatMap((node, place) => {
        if (!isThing(node)) return [];
        return thingsBehind(result, place).map((needed) => [placeOf(needed), placeOf(node)]);
      });
      const others = (pairs: readonly (readonly number[])[]): ReadonlySet<string> =>
        new Set(pairs.filter(([from, to]) => from !== to).map(String));
      const drawn = folded(result, room).arrows.map(({ from, to }) => [from, to]);
      expect(others(drawn)).toEqual(others(expected));
    },
  );
});

const isThing = (node: GraphedNode): node is Foldable =>
  node.type === 'component' || node.type === 'capability';

/** What a thing needs, all between it and that looked through: groups, roles, workarounds. */
function thingsBehind(result: GraphResult, place: number): readonly Foldable[] {
  const { nodes, edges } = result;
  const targets = edges.filter(({ dependent }) => dependent === place).map(({ target }) => target);
  return targets.flatMap((target) => {
    const node = nodes[target];
    if (node === undefined) return [];
    return isThing(node) ? [node] : thingsBehind(result, target);
  });
}
