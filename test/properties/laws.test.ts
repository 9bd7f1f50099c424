import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { bfsFromNode } from 'graphology-traversal';
import { describe, expect } from 'vitest';
import { impact } from '../../src/analysis/impact.js';
import type { ImpactQuestion } from '../../src/analysis/impact.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';
import { unforgiving } from '../arbitrary/rewritten.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { flattenImpact } from '../reference/flatten-impact.js';

const atLast = { within: null, workarounds: 'count' } as const;
const never = (onset: number | null | undefined): number => onset ?? Infinity;

describe('laws of a failure', () => {
  test.prop([topologies(), failures(), failures()], { numRuns: 500 })(
    'adding a failure never helps: nothing is hit later',
    (topology, some, more) => {
      const first = impositionsIn(topology, some);
      const few = flattenImpact(topology, impact(topology, { ...atLast, impositions: first }));
      const impositions = [...first, ...impositionsIn(topology, more)];
      const many = flattenImpact(topology, impact(topology, { ...atLast, impositions }));
      for (const [thing, { degraded, down }] of few) {
        const worse = many.get(thing);
        expect(never(worse?.degraded), thing).toBeLessThanOrEqual(never(degraded));
        expect(never(worse?.down), thing).toBeLessThanOrEqual(never(down));
      }
    },
  );

  test.prop([topologies(), failures()], { numRuns: 500 })(
    'without workarounds nothing is better',
    (topology, drafts) => {
      const impositions = impositionsIn(topology, drafts);
      const ask = (workarounds: ImpactQuestion['workarounds']) =>
        flattenImpact(topology, impact(topology, { within: null, workarounds, impositions }));
      const without = ask('ignore');
      for (const [thing, { degraded, down }] of ask('count')) {
        expect(never(without.get(thing)?.degraded), thing).toBeLessThanOrEqual(never(degraded));
        expect(never(without.get(thing)?.down), thing).toBeLessThanOrEqual(never(down));
      }
    },
  );

  test.prop([topologies(), failures()], { numRuns: 300 })(
    'nothing that fails: nothing is hit, and nothing is at risk',
    (topology) => {
      const { components, siteClasses, pauses } = impact(topology, { ...atLast, impositions: [] });
      expect([components, siteClasses, pauses]).toEqual([[], [], []]);
    },
  );

  test.prop([topologies(), failures()], { numRuns: 500 })(
    'a pause takes no longer than a takeover, and is of what is not down at once',
    (topology, drafts) => {
      const impositions = impositionsIn(topology, drafts);
      const { components, pauses } = impact(topology, { ...atLast, impositions });
      const down = components.filter(({ downAfter }) => downAfter === 0).map(({ id }) => id);
      for (const { id, lasts } of pauses) {
        expect(lasts).toBeGreaterThan(0);
        // As all failovers in these topologies.
        expect(lasts).toBeLessThanOrEqual(600);
        if (id.type === 'component') expect(down).not.toContain(id.id);
      }
    },
  );

  test.prop([topologies(), failures(), fc.nat(10).map((hours) => hours * 1800)], { numRuns: 500 })(
    'the state within a horizon is that with onset ≤ it',
    (topology, drafts, within) => {
      const impositions = impositionsIn(topology, drafts);
      const { components, siteClasses } = impact(topology, { ...atLast, within, impositions });
      const capabilities = siteClasses.flatMap((siteClass) => siteClass.capabilities);
      for (const { state, degradedAfter, downAfter } of [...components, ...capabilities]) {
        const expected =
          never(downAfter) <= within ? 'down' : never(degradedAfter) <= within ? 'degraded' : 'up';
        expect(state).toBe(expected);
      }
    },
  );

  test.prop([topologies(), failures()], { numRuns: 300 })(
    'the order in the file changes nothing but the order of preference',
    (topology, drafts) => {
      const impositions = impositionsIn(topology, drafts);
      const told = (of: Topology) => {
        const result = impact(of, { ...atLast, impositions });
        return Object.fromEntries([...flattenImpact(of, result)].sort());
      };
      expect(told(reversed(topology))).toEqual(told(topology));
    },
  );

  test.prop([topologies(), failures()], { numRuns: 300 })(
    'states weigh up: what is listed adds up to the summary',
    (topology, drafts) => {
      const impositions = impositionsIn(topology, drafts);
      const { summary, siteClasses } = impact(topology, { ...atLast, impositions });
      for (const { kind, sites, people } of summary.kinds) {
        const hit = siteClasses
          .filter(({ state }) => state !== 'up')
          .flatMap(({ state, sites: entries }) => entries.map((entry) => ({ state, ...entry })))
          .filter((entry) => entry.kind === kind);
        const count = (state: string): number =>
          hit.filter((entry) => entry.state === state).reduce((sum, entry) => sum + entry.count, 0);
        expect(sites.down).toBe(count('down'));
        expect(sites.degraded).toBe(count('degraded'));
        expect(people.affected).toBe(
          hit.reduce((sum, entry) => sum + (entry.people ?? 0) * entry.count, 0),
        );
      }
    },
  );

  test.prop([topologies(), fc.nat(6)], { numRuns: 300 })(
    'where nothing is borne, a failure takes down just what depends on it, directly or not',
    (drafted, number) => {
      const topology = unforgiving(drafted);
      const component = [...topology.components.keys()][number % topology.components.size];
      if (component === undefined) return;
      const impositions = [{ component, site: null, state: 'down' }] as const;
      const result = impact(topology, { within: null, workarounds: 'ignore', impositions });

      const { graph, classes } = buildGraph(topology);
      const dependents = new Set<string>();
      bfsFromNode(graph, component, (key) => void dependents.add(key), { mode: 'inbound' });
      const nodes = [...dependents].map((key) => graph.getNodeAttributes(key));
      expect(result.components.map(({ state }) => state)).toEqual(
        nodes.flatMap(({ type }) => (type === 'component' ? ['down'] : [])),
      );
      // At each site, as the answer has larger classes than the graph.
      const down = result.siteClasses.flatMap(({ capabilities, sites }) =>
        sites.flatMap(() => capabilities.filter(({ state }) => state === 'down')),
      );
      const atSites = nodes.flatMap((node) =>
        node.type === 'capability' ? (classes[node.siteClass]?.sites ?? []) : [],
      );
      expect(down).toHaveLength(atSites.length);
    },
  );
});

function reversed(topology: Topology): Topology {
  const back = <K, V>(map: ReadonlyMap<K, V>): Map<K, V> => new Map([...map].reverse());
  const turned = <T extends { readonly requirements: readonly Requirement[] }>(of: T): T => ({
    ...of,
    requirements: [...of.requirements].reverse().map(turnedRequirement),
  });
  return {
    ...topology,
    components: back(new Map([...topology.components].map(([id, own]) => [id, turned(own)]))),
    capabilities: back(new Map([...topology.capabilities].map(([id, own]) => [id, turned(own)]))),
    sites: back(topology.sites),
  };
}

const turnedRequirement = (requirement: Requirement): Requirement =>
  requirement.type === 'dependency'
    ? requirement
    : { ...requirement, members: [...requirement.members].reverse().map(turnedRequirement) };
