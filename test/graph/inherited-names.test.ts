import { describe, expect, it } from 'vitest';
import { impact } from '../../src/analysis/impact.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { componentKey } from '../../src/graph/dependency-graph.js';
import { componentId } from '../../src/model/ids.js';
import { topologyFrom } from '../topology-from.js';

/** What every plain object has without being given it. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype).map(componentId);

/** Each needs one of two by that name or the other, and switches over. */
const topology = (plain: string) => {
  const dependents = INHERITED.map(
    (id) => [`needs-${id}`, { dependsOn: [{ anyOf: [id, plain], failover: '5m' }] }] as const,
  );
  const needed = [...INHERITED, plain].map((id) => [id, {}] as const);
  const components = Object.fromEntries([...dependents, ...needed]);
  return topologyFrom(JSON.stringify({ utfall: 1, components }), 'utfall.json');
};

describe('components with the names of what objects inherit', () => {
  it('have the neighbours that they were given, and leave Object as it was', async () => {
    const before = Object.keys(Object.getOwnPropertyDescriptors(Object)).sort();
    const { graph } = buildGraph(await topology('plain'));
    for (const id of INHERITED) {
      const group = `needs-${id}#1`;
      expect(graph.outNeighbors(group).sort()).toEqual([componentKey(id), 'plain'].sort());
      expect(graph.inNeighbors(componentKey(id))).toEqual([group]);
    }
    expect(Object.keys(Object.getOwnPropertyDescriptors(Object)).sort()).toEqual(before);
  });

  it('are named by results as in the file, and cause pauses as others do', async () => {
    const loaded = await topology('plain');
    for (const id of INHERITED) {
      const impositions = [{ component: id, site: null, state: 'down' }] as const;
      const result = impact(loaded, { impositions, within: null, workarounds: 'count' });
      expect(result.components.filter(({ state }) => state === 'down')).toMatchObject([{ id }]);
      expect(result.pauses).toMatchObject([{ id: { id: `needs-${id}` }, lasts: 300 }]);
      const atRisk = result.components.filter((each) => each.atRisk.length > 0);
      expect(atRisk).toMatchObject([{ id: `needs-${id}`, atRisk: [{ id: 'plain' }] }]);
    }
  });
});
