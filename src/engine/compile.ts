import type { DependencyGraph } from '../graph/dependency-graph.js';
import type { Network } from './network.js';
import { NetworkBuilder } from './network-builder.js';

export interface Compiled {
  readonly network: Network;
  /** The number of each node of the graph. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The node of each number. */
  readonly keys: readonly string[];
}

/**
 * Compiles a graph to typed arrays. Linear.
 *
 * @param workarounds whether workarounds keep capabilities at degraded, or are looked through
 */
export function compile(graph: DependencyGraph, workarounds: 'count' | 'ignore'): Compiled {
  const things: string[] = [];
  const groups: { readonly key: string; readonly needed: number; readonly members: number }[] = [];
  graph.forEachNode((key, node) => {
    const members = node.type === 'group' ? graph.outDegree(key) : 0;
    // A group that needs all its members bears no loss, and so is lost as any thing is.
    if (node.type === 'group' && node.needed < members) {
      groups.push({ key, needed: node.needed, members });
    } else things.push(key);
  });

  const builder = new NetworkBuilder(things.length);
  const keys = [...things, ...groups.map(({ key }) => key)];
  const numberOf = new Map(things.map((key, number) => [key, number]));
  for (const { key, needed, members } of groups)
    numberOf.set(key, builder.addGroup(needed, members));

  const number = (key: string): number => numberOf.get(key) ?? NaN;
  graph.forEachEdge((_edge, { effect, mode, workaround }, dependent, target) => {
    if (workaround && workarounds === 'ignore') {
      builder.addDependency(number(dependent), number(target));
    } else {
      builder.addDependency(number(dependent), number(target), effect, mode);
    }
  });
  return { network: builder.build(), numberOf, keys };
}
