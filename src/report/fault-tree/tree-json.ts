import type { FaultTree } from '../../model/fault-tree.js';
import { property } from '../json-lines.js';
import { treeTopology } from './as-topology.js';

/** A fault tree as a topology in JSON, a line for each component. See `treeTopology`. */
export function* treeJson(tree: FaultTree, reference: string): Generator<string> {
  const { head, components, tail } = treeTopology(tree, reference);
  yield '{\n';
  for (const [key, value] of Object.entries(head)) {
    if (value !== undefined) yield property(key, value);
  }
  yield '  "components": {';
  let any = false;
  for (const [id, stated] of components) {
    yield `${any ? ',' : ''}\n    ${JSON.stringify(id)}: ${JSON.stringify(stated)}`;
    any = true;
  }
  yield '\n  }';
  for (const [key, value] of Object.entries(tail)) {
    yield `,\n  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  }
  yield '\n}\n';
}
