import { Document, type Node } from 'yaml';
import type { FaultTree } from '../../model/fault-tree.js';
import { treeTopology } from './as-topology.js';

/** A fault tree as a topology in YAML, a line for each component. See `treeTopology`. */
export function* treeYaml(tree: FaultTree, reference: string): Generator<string> {
  const { head, components, tail } = treeTopology(tree, reference);
  const inline = inliner();
  const entry = (id: string, stated: unknown): string => `  ${inline(id)}: ${inline(stated)}\n`;
  yield HEAD;
  for (const [key, value] of Object.entries(head)) {
    if (value !== undefined) yield `${key}: ${inline(value)}\n`;
  }
  yield '\ncomponents:\n';
  for (const [id, stated] of components) yield entry(id, stated);
  for (const [section, stated] of Object.entries(tail)) {
    yield `\n${section}:\n`;
    for (const [id, value] of Object.entries(stated)) yield entry(id, value);
  }
}

const HEAD = `# yaml-language-server: $schema=./topology.schema.json
#
# A fault tree, made into a topology by 'utfall import openpsa'. A gate fails by its members and never by
# itself; where failures are listed, leave gates out by --except kind:gate.
`;

/** Writes values on one line each, by one document, since to set one up takes longer than to write it. */
function inliner(): (value: unknown) => string {
  const document = new Document<Node, false>(null, { version: '1.2' });
  return (value) => {
    document.contents = document.createNode(value);
    // Not folded, since ids and paths are to be found by searching for them.
    const text = document.toString({
      collectionStyle: 'flow',
      flowCollectionPadding: false,
      lineWidth: 0,
    });
    return text.trimEnd();
  };
}
