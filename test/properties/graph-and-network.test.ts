import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { impact } from '../../src/analysis/impact.js';
import { OnsetPropagation } from '../../src/engine/onsets.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { compileGraph } from '../reference/compile-graph.js';
import { flattenImpact } from '../reference/flatten-impact.js';

describe('the graph that others are shown and the network that answers are read from', () => {
  test.prop([topologies(), failures(), fc.constantFrom('count' as const, 'ignore' as const)], {
    numRuns: 500,
  })('tell the same of every component and every capability', (topology, drafts, workarounds) => {
    const impositions = impositionsIn(topology, drafts);
    const told = flattenImpact(
      topology,
      impact(topology, { impositions, within: null, workarounds }),
    );

    const apart = new Set(impositions.flatMap(({ site }) => site ?? []));
    const { graph, classes } = buildGraph(topology, apart);
    const { network, numberOf } = compileGraph(graph, workarounds);
    const imposed = (state: string): number[] =>
      graph
        .filterNodes(
          (_key, node) =>
            node.type === 'component' &&
            impositions.some(
              ({ component, site, state: own }) =>
                component === node.id && own === state && (site === null || site === node.site),
            ),
        )
        .map(numberOf);
    const propagation = new OnsetPropagation(network);
    propagation.run({ down: imposed('down'), degraded: imposed('degraded') });
    const finite = (onset: number | undefined): number | null =>
      onset === undefined || onset === Infinity ? null : onset;
    const expectTold = (thing: string, key: string): void => {
      const { degraded = null, down = null } = told.get(thing) ?? {};
      const number = numberOf(key);
      const onsets = [propagation.degraded[number], propagation.down[number]].map(finite);
      expect([degraded, down], thing).toEqual(onsets);
    };

    for (const { id, perSite } of topology.components.values()) if (!perSite) expectTold(id, id);
    for (const { key, needs, sites } of classes) {
      for (const { id: site } of sites) {
        for (const id of needs.capabilities) expectTold(`${site}/${id}`, `${key}/${id}`);
      }
    }
  });
});
