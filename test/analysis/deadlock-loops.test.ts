import { describe, expect, it } from 'vitest';
import { deadlockLoops } from '../../src/analysis/cold-start/deadlock-loops.js';
import { startNetworkOf } from '../../src/analysis/cold-start/start-network.js';
import { stuckGraphOf } from '../../src/analysis/cold-start/stuck-graph.js';
import { structureOf } from '../../src/analysis/structure.js';
import { startAll } from '../../src/engine/starts.js';
import { ALL_NEEDS } from '../../src/graph/site-classes.js';
import { topologyFrom } from '../topology-from.js';

/** The loops among components as texts. @param most how many needs are looked at for further ones */
async function loopsAmong(components: string, most?: number) {
  const topology = await topologyFrom(`utfall: 1\ncomponents: { ${components} }\n`);
  const structure = structureOf(topology, ALL_NEEDS, 'ignore');
  const graph = stuckGraphOf(
    structure,
    startAll(startNetworkOf(structure), () => 0),
  );
  const { loops, areAll } = deadlockLoops(graph, most);
  const texts = loops.map(({ things }) => things.map((node) => structure.nodes[node]?.name).join());
  return { loops: texts, areAll };
}

/** Two circles that share `a`, and one apart. */
const CIRCLES = `
  c: { dependsOn: [a] }, b: { dependsOn: [c] }, a: { dependsOn: [b, x] }, x: { dependsOn: [a] },
  z: { dependsOn: [{ atLeast: 2, of: [y, y] }] }, y: { dependsOn: [z] }, beside: {}`;

describe('the loops that hold things', () => {
  it('are told once each, the shortest first, from the first of their things', async () => {
    expect(await loopsAmong(CIRCLES)).toEqual({ loops: ['a,x', 'y,z', 'a,b,c'], areAll: true });
  });

  it('are at least one for all that hold each other, however little is looked at', async () => {
    // From c, which comes first: the circle with x is further than it was looked.
    expect(await loopsAmong(CIRCLES, 0)).toEqual({ loops: ['y,z', 'a,b,c'], areAll: false });
  });

  it('are all of them where there is nothing more to look for', async () => {
    expect(await loopsAmong('a: { dependsOn: [a] }, b: { dependsOn: [a] }', 0)).toEqual({
      loops: ['a'],
      areAll: true,
    });
    expect(await loopsAmong('a: {}', 0)).toEqual({ loops: [], areAll: true });
  });

  it('leave no step out in a ring of many thousands', async () => {
    const size = 20_000;
    const ring = Array.from({ length: size }, (_, i) => {
      const next = (i + 1) % size;
      return `c${String(i)}: { dependsOn: [c${String(next)}] }`;
    });
    const { loops, areAll } = await loopsAmong(ring.join(', '));
    expect(loops.map((loop) => loop.split(',').length)).toEqual([size]);
    // Each of the others would take as long as the first.
    expect(areAll).toBe(false);
  });
});
