import { test } from '@fast-check/vitest';
import { bfsFromNode } from 'graphology-traversal';
import { describe, expect } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { closure } from '../../src/graph/closure.js';
import { topologies } from '../arbitrary/topology.js';

describe('the closure', () => {
  test.prop([topologies()], { numRuns: 100 })(
    'of each node is what is walked to from the nodes next to it, and leaves the graph as it was',
    (topology) => {
      const { graph } = buildGraph(topology);
      const before = JSON.stringify(graph.export());
      for (const key of graph.nodes()) {
        for (const direction of ['dependents', 'dependencies'] as const) {
          const inbound = direction === 'dependents';
          const expected = new Set<string>();
          for (const next of inbound ? graph.inNeighbors(key) : graph.outNeighbors(key)) {
            const mode = inbound ? 'inbound' : 'outbound';
            bfsFromNode(graph, next, (reached) => void expected.add(reached), { mode });
          }
          expect(closure(graph, [key], direction)).toEqual(expected);
        }
      }
      expect(JSON.stringify(graph.export())).toBe(before);
    },
  );

  test.prop([topologies()], { numRuns: 100 })(
    'turned round is its own inverse: what needs a thing is what the thing is needed by',
    (topology) => {
      const { graph } = buildGraph(topology);
      for (const a of graph.nodes()) {
        for (const b of closure(graph, [a], 'dependencies')) {
          expect(closure(graph, [b], 'dependents').has(a)).toBe(true);
        }
      }
    },
  );
});
