import { lossOf, type Loss } from '../../engine/loss.js';
import type { DependencyGraph, GraphEdge } from '../../graph/dependency-graph.js';

/** Something that a node needs. */
export interface Need {
  readonly target: string;
  readonly edge: GraphEdge;
  /** How the loss of the target reaches the node. */
  readonly loss: Loss;
}

/**
 * What each node of a graph needs, in the order of the file: the graph itself doesn't keep the
 * order of a node's edges. Linear in the graph.
 *
 * @param workarounds whether workarounds keep capabilities at degraded, or are looked through
 */
export function needsByNode(
  graph: DependencyGraph,
  workarounds: 'count' | 'ignore',
): ReadonlyMap<string, readonly Need[]> {
  const needs = new Map<string, Need[]>();
  graph.forEachEdge((_edge, edge, dependent, target) => {
    const ignored = edge.workaround && workarounds === 'ignore';
    const loss = ignored ? lossOf('down', { type: 'runtime' }) : lossOf(edge.effect, edge.mode);
    const known = needs.get(dependent);
    if (known === undefined) needs.set(dependent, [{ target, edge, loss }]);
    else known.push({ target, edge, loss });
  });
  return needs;
}
