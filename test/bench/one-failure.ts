import { DirectedGraph } from 'graphology';
import { bfsFromNode } from 'graphology-traversal';
import { Bench } from 'tinybench';
import { NetworkBuilder } from '../../src/engine/network-builder.js';
import type { Network } from '../../src/engine/network.js';
import { OnsetPropagation } from '../../src/engine/onsets.js';
import { generateLayered, serviceCount } from './layered-network.js';
import { randomNumbers } from './random-numbers.js';
import { milliseconds, printTable } from './table.js';

const THINGS = 100_000;
const SEED = 2021;
/** Failures in one measured run of single ones, so that it isn't one lucky service that is measured. */
const SAMPLE = 100;

type Reach = (failed: readonly number[]) => number;

/**
 * Speed table, second row: one failure in a network of 100,000 things, compiled. Beside it what a
 * user would take, which knows no groups: so both also walk the graph without groups.
 */
export async function benchOneFailure(): Promise<void> {
  const withGroups = buildNetwork(true);
  const without = buildNetwork(false);
  const walkers: readonly { readonly name: string; readonly reach: Reach }[] = [
    { name: 'utfall, with groups', reach: propagate(withGroups.network) },
    { name: 'utfall, without groups', reach: propagate(without.network) },
    { name: 'graphology-traversal, without groups', reach: walk(buildGraph()) },
  ];
  console.log(
    `100,000 things and ${String(withGroups.dependencies)} dependencies (seed ${String(SEED)}), ` +
      'both levels',
  );
  const random = randomNumbers(SEED);
  const services = serviceCount(THINGS);
  const some = Array.from({ length: SAMPLE }, () => [random(services)]);
  await measure(`one service fails; mean of ${String(SAMPLE)}`, some, walkers);
  const { reach } = walkers[1] ?? { reach: () => 0 };
  const all = Array.from({ length: services }, (_, service) => [service]);
  const widest = all.reduce((most, next) => (reach(next) > reach(most) ? next : most));
  await measure('the service that reaches most fails', [widest], walkers);
  const lowest = Array.from({ length: Math.floor(services / 6) }, (_, service) => service);
  await measure('the whole lowest layer fails at once', [lowest], walkers);
}

async function measure(
  title: string,
  failures: readonly (readonly number[])[],
  walkers: readonly { readonly name: string; readonly reach: Reach }[],
): Promise<void> {
  const bench = new Bench({ iterations: 5, time: 1000, warmupIterations: 1, warmupTime: 0 });
  const sums = new Map<string, number>();
  for (const { name, reach } of walkers) {
    bench.add(name, () => {
      sums.set(
        name,
        failures.reduce((sum, failed) => sum + reach(failed), 0),
      );
    });
  }
  await bench.run();
  const rows = bench.tasks.map(({ name, result }) => {
    const median = 'latency' in result ? result.latency.p50 : NaN;
    const sum = sums.get(name) ?? 0;
    const each = failures.length;
    return [name, milliseconds(median / each), (sum / each).toFixed(1), String(sum)];
  });
  printTable([title, 'median', 'mean ripple', 'checksum'], rows);
}

function buildNetwork(groups: boolean): { network: Network; dependencies: number } {
  const builder = new NetworkBuilder(THINGS);
  let dependencies = 0;
  generateLayered(THINGS, SEED, groups, {
    addGroup: (needed, members) => builder.addGroup(needed, members),
    addDependency: (dependent, target) => {
      dependencies += target >= 0 ? 1 : 0;
      builder.addDependency(dependent, target);
    },
  });
  return { network: builder.build(), dependencies };
}

function buildGraph(): DirectedGraph {
  const graph = new DirectedGraph();
  for (let thing = 0; thing < THINGS; thing++) graph.addNode(thing);
  generateLayered(THINGS, SEED, false, {
    addGroup: () => 0,
    addDependency: (dependent, target) => graph.mergeEdge(dependent, target),
  });
  return graph;
}

/** @returns how many things a failure reaches, itself among them, groups apart */
function propagate(network: Network): Reach {
  const propagation = new OnsetPropagation(network);
  return (failed) => {
    propagation.run({ down: failed, degraded: [] });
    let reached = 0;
    for (const v of propagation.affected) if (v < network.things) reached += 1;
    return reached;
  };
}

/** Several that fail at once are walked one after the other, what is known left aside. */
function walk(graph: DirectedGraph): Reach {
  return (failed) => {
    const reached = new Set<string>();
    for (const service of failed) {
      if (reached.has(String(service))) continue;
      bfsFromNode(
        graph,
        service,
        (thing) => {
          if (reached.has(thing)) return true;
          reached.add(thing);
          return false;
        },
        { mode: 'inbound' },
      );
    }
    return reached.size;
  };
}
