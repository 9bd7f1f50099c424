import { dfsFromNode } from 'graphology-traversal';
import type { DependencyGraph, GraphEdge } from './dependency-graph.js';

/** Against the edges, to what needs a thing, or along them, to what it needs. */
export type Direction = 'dependents' | 'dependencies';

/**
 * All nodes that are reached from some by one edge or more, in one direction. A node that is
 * started from is among them only where it is reached again: where it stands in a cycle, or
 * another one leads to it.
 *
 * Linear in the starts and in what is reached.
 */
export function closure(
  graph: DependencyGraph,
  starts: Iterable<string>,
  direction: Direction,
): ReadonlySet<string> {
  const toDependents = direction === 'dependents';
  const first = new Set<string>();
  for (const start of starts) {
    const next = toDependents ? graph.inNeighbors(start) : graph.outNeighbors(start);
    for (const key of next) first.add(key);
  }

  // Each walk makes room for the whole graph: from a node that leads to all of them, one is enough.
  graph.addNode(ORIGIN, { type: 'group', form: 'allOf', needed: first.size, failover: null });
  for (const key of first) {
    if (toDependents) graph.addEdge(key, ORIGIN, PLAIN);
    else graph.addEdge(ORIGIN, key, PLAIN);
  }
  const reached = new Set<string>();
  dfsFromNode(graph, ORIGIN, (key) => void reached.add(key), {
    mode: toDependents ? 'inbound' : 'outbound',
  });
  graph.dropNode(ORIGIN);
  reached.delete(ORIGIN);
  return reached;
}

/** No node's key, as no id has such a sign in it. */
const ORIGIN = '?';

const PLAIN: GraphEdge = {
  position: 0,
  effect: 'down',
  mode: { type: 'runtime' },
  range: null,
  provenance: null,
  workaround: false,
};
