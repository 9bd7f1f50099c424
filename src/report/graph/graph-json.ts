import type { GraphResult } from '../../analysis/graph-result.js';
import { each, list, property } from '../json-lines.js';
import { edgeAttributes, edgeKey, graphAttributes, nodeAttributes } from './graph-attributes.js';

/**
 * graphology's own serialisation, which `MultiDirectedGraph.from` reads: a line for each node and
 * each edge. Edges run from what needs to what is needed.
 */
export function* graphJson(result: GraphResult): Generator<string> {
  const { nodes, edges } = result;
  const keyAt = (place: number): string => nodes[place]?.key ?? '';
  yield '{\n';
  yield property('options', { type: 'directed', multi: true, allowSelfLoops: true });
  yield property('attributes', graphAttributes(result));
  yield* list(
    'nodes',
    each(nodes, (node) => ({ key: node.key, attributes: nodeAttributes(node) })),
  );
  yield* list(
    'edges',
    each(edges, (edge) => ({
      key: edgeKey(keyAt(edge.dependent), edge),
      source: keyAt(edge.dependent),
      target: keyAt(edge.target),
      attributes: edgeAttributes(edge),
    })),
    { last: true },
  );
  yield '}\n';
}
