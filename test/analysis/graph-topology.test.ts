import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { graphTopology, type GraphQuestion } from '../../src/analysis/graph-topology.js';
import type { GraphedNode, GraphResult } from '../../src/analysis/graph-result.js';
import { impact } from '../../src/analysis/impact.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Imposition } from '../../src/analysis/imposition.js';
import type { Topology } from '../../src/model/topology.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { flattenImpact } from '../reference/flatten-impact.js';
import { EVERY_SORT } from '../report/explained.js';
import { graphed } from '../report/graph/graphed.js';

const graph = (topology: Topology, question: Partial<GraphQuestion> = {}): GraphResult =>
  graphTopology(topology, {
    around: null,
    impositions: [],
    within: null,
    workarounds: 'count',
    ...question,
  });

/** Every edge by the keys of its ends, the place among those of its dependent, and how it is needed. */
const edgesOf = ({ nodes, edges }: GraphResult): readonly string[] =>
  edges
    .map(({ dependent, target, position, mode, effect, workaround }) =>
      JSON.stringify([
        nodes[dependent]?.key,
        nodes[target]?.key,
        position,
        mode,
        effect,
        workaround,
      ]),
    )
    .sort();

const isThing = ({ type }: GraphedNode): boolean => type === 'component' || type === 'capability';

describe('the graph of a topology', () => {
  test.prop([topologies()])('has the nodes and edges of the dependency graph', (topology) => {
    const built = buildGraph(topology).graph;
    const result = graph(topology);
    expect(result.nodes.map(({ key }) => key)).toEqual([...built.nodes()].sort());
    expect(edgesOf(result)).toEqual(
      built
        .mapEdges((_, { position, mode, effect, workaround }, dependent, target) =>
          JSON.stringify([dependent, target, position, mode, effect, workaround]),
        )
        .sort(),
    );
    expect(result.nodes.every(({ fate }) => fate === null)).toBe(true);
  });

  test.prop([topologies()])('is the same whatever the order of the files', (topology) => {
    const turned = <Id, Thing>(things: ReadonlyMap<Id, Thing>) => new Map([...things].reverse());
    const { components, capabilities, sites } = topology;
    const other = {
      ...topology,
      components: turned(components),
      capabilities: turned(capabilities),
      sites: turned(sites),
    };
    expect(graph(other)).toEqual(graph(topology));
  });

  it('tells sites that need the same as one node, by how many they are', () => {
    const { nodes } = graphed(EVERY_SORT);
    expect(nodes.filter(({ type }) => type === 'capability').map(({ key }) => key)).toEqual([
      'clinic/log-in',
      'clinic/look-up',
      'clinic/read',
      'clinic/refer',
    ]);
    expect(nodes.find(({ key }) => key === 'clinic/read')).toMatchObject({
      sites: {
        first: { id: 'clinic', name: 'The clinic' },
        entries: 2,
        kinds: [{ kind: 'clinic', sites: 2 }],
      },
    });
  });
});

describe('the graph of a failure', () => {
  test.prop([topologies(), failures(), fc.constantFrom(null, 0, 7200)], { numRuns: 300 })(
    'has what impact says is hit, in the same states from the same times',
    (topology, drafts, within) => {
      const impositions = impositionsIn(topology, drafts);
      const hit = new Map(
        graph(topology, { impositions, within }).nodes.flatMap((node) =>
          isThing(node) && node.fate !== null
            ? [[node.key, [node.fate.degradedAfter, node.fate.downAfter]]]
            : [],
        ),
      );
      const told = flattenImpact(
        topology,
        impact(topology, { impositions, within, workarounds: 'count' }),
      );
      for (const [key, onsets] of hit) {
        // A site's own one that no site has is nowhere but here.
        const fate = told.get(key);
        if (fate !== undefined) expect([fate.degraded, fate.down], key).toEqual(onsets);
      }
      const isHit = (at: number | null): boolean =>
        at !== null && (within === null || at <= within);
      const missing = [...told].filter(
        ([key, { degraded }]) => isHit(degraded) && !hit.has(key) && isAlone(topology, key),
      );
      expect(missing.map(([key]) => key)).toEqual([]);
    },
  );

  /** Whether it has a node of its own: no other site needs the same. */
  const isAlone = ({ components, sites }: Topology, key: string): boolean =>
    [...components.values()].some(({ id, perSite }) => id === key && !perSite) ||
    (sites.size === 1 && key.includes('/'));

  test.prop([topologies(), failures()])(
    'leads to everything that nothing is imposed on by some need that makes it so',
    (topology, drafts) => {
      const impositions = impositionsIn(topology, drafts);
      const { nodes, edges } = graph(topology, { impositions });
      const led = new Set(edges.map(({ dependent }) => dependent));
      const unled = nodes.filter(({ fate }, place) => fate?.imposed === false && !led.has(place));
      expect(unled.map(({ key }) => key)).toEqual([]);
    },
  );

  const down = (component: string): Imposition => {
    const [found] = [...EVERY_SORT.components.values()].filter(({ id }) => id === component);
    if (found === undefined) throw new Error(`no ${component}`);
    return { component: found.id, site: null, state: 'down' };
  };

  it('tells what of it there is within a time', () => {
    const impositions = [down('door')];
    const atOnce = graph(EVERY_SORT, { impositions, within: 0 });
    expect(atOnce.nodes.find(({ key }) => key === 'record')?.fate).toEqual({
      state: 'degraded',
      degradedAfter: 0,
      downAfter: 8 * 3600,
      imposed: false,
    });
  });
});

describe('the graph around a thing', () => {
  const around = (id: string, depth: number): readonly string[] =>
    graphed(EVERY_SORT, { around: id, depth })
      .nodes.filter(isThing)
      .map(({ key }) => key);

  it.each([
    // What it needs and what needs it, through groups and roles, which are no steps.
    ['door', 1, ['door', 'net-1', 'net-2', 'record']],
    ['record', 1, ['clinic/log-in', 'door', 'record', 'register']],
    // A site: all its capabilities. Its own component is set apart.
    ['server@twin', 1, ['server@twin', 'twin/read', 'ups@twin']],
    ['twin/look-up', 1, ['register', 'twin/look-up']],
    // A group stands with all its members.
    ['dc-3', 1, ['clinic/log-in', 'dc-1', 'dc-2', 'dc-3', 'net-1', 'quorum']],
    // A capability without its workaround is no step.
    ['bus', 1, ['bus', 'clinic/refer', 'net-1', 'net-2']],
    ['ups', 2, ['clinic/read', 'server', 'ups']],
  ])('%s, in steps: %d', (id, depth, expected) => {
    expect(around(id, depth)).toEqual(expected);
  });

  test.prop([topologies(), fc.nat(6), fc.integer({ min: 1, max: 4 })])(
    'is what is that near, by a search of every way',
    (topology, place, depth) => {
      const components = [...topology.components.values()];
      const component = components[place % components.length];
      if (component === undefined) return;
      const centre = { type: 'component', component, site: null } as const;
      const found = graph(topology, { around: { centre, depth } });
      const whole = graph(topology);
      expect(new Set(found.nodes.map(({ key }) => key))).toEqual(near(whole, component.id, depth));
    },
  );

  /** By distances in numbers of things, from each round of all edges to the next until none changes. */
  function near({ nodes, edges }: GraphResult, centre: string, depth: number): ReadonlySet<string> {
    const start = nodes.findIndex(({ key }) => key === centre);
    const costs = nodes.map((node) => (isThing(node) ? 1 : 0));
    const distances = (ends: readonly (readonly [from: number, to: number])[]): number[] => {
      const known = nodes.map((_, place) => (place === start ? 0 : Infinity));
      for (let changed = true; changed;) {
        changed = false;
        for (const [from, to] of ends) {
          const by = (known[from] ?? Infinity) + (costs[to] ?? 0);
          // Beyond the last step there is nothing, no group either.
          if (by > depth || (known[from] ?? Infinity) >= depth || by >= (known[to] ?? 0)) continue;
          known[to] = by;
          changed = true;
        }
      }
      return known;
    };
    const down = distances(edges.map(({ dependent, target }) => [dependent, target]));
    const up = distances(edges.map(({ dependent, target }) => [target, dependent]));
    const found = new Set(
      [...nodes.keys()].filter((place) => Math.min(down[place] ?? 0, up[place] ?? 0) <= depth),
    );
    for (let size = -1; size !== found.size;) {
      size = found.size;
      for (const { dependent, target } of edges) {
        const type = nodes[dependent]?.type;
        if ((type === 'group' || type === 'role') && found.has(dependent)) found.add(target);
      }
    }
    return new Set([...found].flatMap((place) => nodes[place]?.key ?? []));
  }
});
