import { groupNumber, NetworkBuilder } from '../../src/engine/network-builder.js';
import type { Network } from '../../src/engine/network.js';
import type { DependencyGraph } from '../../src/graph/dependency-graph.js';

/** Compiles the graph that others are shown, edge by edge; with the number of each node. */
export function compileGraph(
  graph: DependencyGraph,
  workarounds: 'count' | 'ignore',
): { readonly network: Network; readonly numberOf: (key: string) => number } {
  const builder = new NetworkBuilder();
  const handles = new Map<string, number>();
  graph.forEachNode((key, node) => {
    const members = graph.outDegree(key);
    const bears = node.type === 'group' && node.needed < members;
    handles.set(key, bears ? builder.addGroup(node.needed, members) : builder.addThing());
  });
  const handle = (key: string): number => handles.get(key) ?? NaN;
  graph.forEachEdge((_edge, { effect, mode, workaround }, dependent, target) => {
    if (workaround && workarounds === 'ignore') {
      builder.addDependency(handle(dependent), handle(target));
    } else {
      builder.addDependency(handle(dependent), handle(target), effect, mode);
    }
  });
  const network = builder.build();
  const numberOf = (key: string): number =>
    handle(key) < 0 ? groupNumber(handle(key), network.things) : handle(key);
  return { network, numberOf };
}
