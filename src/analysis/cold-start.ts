import { startAll } from '../engine/starts.js';
import { ALL_NEEDS } from '../graph/site-classes.js';
import type { Seconds } from '../model/duration.js';
import type { Topology } from '../model/topology.js';
import type { ColdStartResult } from './cold-start-result.js';
import { deadlocksIn } from './cold-start/deadlocks.js';
import { longestChain } from './cold-start/longest-chain.js';
import { loopSteps } from './cold-start/loop-steps.js';
import { isThing, startNetworkOf } from './cold-start/start-network.js';
import { startRounds } from './cold-start/start-rounds.js';
import { stuckGraphOf } from './cold-start/stuck-graph.js';
import { stuckComponents, stuckSiteClasses } from './cold-start/told-stuck.js';
import { structureOf, type Structure } from './structure.js';
import { topologySummary } from './topology-summary.js';

/**
 * What comes up after a total loss, in which order and in what time at least, and what never does.
 *
 * O(n log n) in the topology, but for the search for loops, which is bounded.
 */
export function coldStart(topology: Topology): ColdStartResult {
  const structure = structureOf(topology, ALL_NEEDS, 'ignore');
  const network = startNetworkOf(structure);
  const inSteps = startAll(network, (node) => (isThing(structure, node) ? 1 : 0));
  const takes = (node: number): Seconds => recoveryOf(structure, node) ?? 0;
  const { stuck, loops, areAllLoops } = deadlocksIn(stuckGraphOf(structure, inSteps));
  return {
    format: 'utfall-cold-start/1',
    topology: topologySummary(topology),
    stuck: {
      components: stuckComponents(structure, stuck),
      siteClasses: stuckSiteClasses(structure, stuck),
    },
    loops: loops.map(({ needs }) => ({ steps: loopSteps(structure, needs) })),
    areAllLoops,
    rounds: startRounds(structure, inSteps),
    chain: longestChain(structure, startAll(network, takes), takes),
    recoveries: recoveries(structure, inSteps.order),
  };
}

function recoveries(structure: Structure, order: readonly number[]): ColdStartResult['recoveries'] {
  const started = order.filter(
    (node) => structure.nodes[node]?.node.type === 'component' && structure.isThere(node),
  );
  const stated = started.filter((node) => recoveryOf(structure, node) !== null);
  return { stated: stated.length, total: started.length };
}

/** The least that is stated; null for what says nothing of it. */
function recoveryOf({ nodes, topology }: Structure, number: number): Seconds | null {
  const node = nodes[number]?.node;
  if (node?.type !== 'component') return null;
  return topology.components.get(node.id)?.recovery?.from ?? null;
}
