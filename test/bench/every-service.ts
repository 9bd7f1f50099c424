import { DirectedGraph } from 'graphology';
import { bfsFromNode } from 'graphology-traversal';
import { NetworkBuilder } from '../../src/engine/network-builder.js';
import type { Network } from '../../src/engine/network.js';
import { OnsetPropagation } from '../../src/engine/onsets.js';
import { generateLayered, serviceCount } from './layered-network.js';
import { milliseconds, printTable } from './table.js';

const THINGS = 100_000;
const SEED = 2021;
const RUNS = 3;
/** The peer takes a minute for all services, and many for the larger network: it fails one in so many. */
const PEER_FAILS_ONE_IN = 50;

/**
 * Speed table, third and fourth rows: the failure of each service, one after another, in a network
 * that is compiled. `every-service=1000000` for the larger one, which the peer is left out of: its
 * graph would take a minute and some gigabytes.
 */
export function benchEveryService(things = THINGS): void {
  const services = serviceCount(things);
  const rows = [true, false].map((groups) => {
    const network = buildNetwork(things, groups);
    const propagation = new OnsetPropagation(network);
    const reach = (service: number): number => {
      propagation.run({ down: [service], degraded: [] });
      let reached = 0;
      for (const v of propagation.affected) if (v < network.things) reached += 1;
      return reached;
    };
    return row(groups ? 'utfall, with groups' : 'utfall, without groups', services, 1, RUNS, reach);
  });
  const peer =
    things > THINGS
      ? []
      : [row('graphology-traversal, without groups', services, PEER_FAILS_ONE_IN, 1, walk(things))];
  printTable(
    [
      `each of ${String(services)} services of ${String(things)} things (seed ${String(SEED)})`,
      'median of all',
      'mean ripple',
      'checksum',
    ],
    [...rows, ...peer],
  );
}

/** Fails one service in so many, and says what all would take. */
function row(
  name: string,
  services: number,
  oneIn: number,
  runs: number,
  reach: (service: number) => number,
): readonly string[] {
  let sum = 0;
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    sum = 0;
    for (let service = 0; service < services; service += oneIn) sum += reach(service);
    return (performance.now() - start) * oneIn;
  });
  const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
  const scaled = oneIn === 1 ? '' : ` (from one in ${String(oneIn)})`;
  return [
    name,
    `${milliseconds(median)}${scaled}`,
    (sum / Math.ceil(services / oneIn)).toFixed(1),
    oneIn === 1 ? String(sum) : '',
  ];
}

function buildNetwork(things: number, groups: boolean): Network {
  const builder = new NetworkBuilder(things);
  generateLayered(things, SEED, groups, {
    addGroup: (needed, members) => builder.addGroup(needed, members),
    addDependency: (dependent, target) => {
      builder.addDependency(dependent, target);
    },
  });
  return builder.build();
}

function walk(things: number): (service: number) => number {
  const graph = new DirectedGraph();
  for (let thing = 0; thing < things; thing++) graph.addNode(thing);
  generateLayered(things, SEED, false, {
    addGroup: () => 0,
    addDependency: (dependent, target) => graph.mergeEdge(dependent, target),
  });
  return (service) => {
    let reached = 0;
    bfsFromNode(graph, service, () => void (reached += 1), { mode: 'inbound' });
    return reached;
  };
}
