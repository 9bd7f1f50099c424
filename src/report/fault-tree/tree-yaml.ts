import { Document, visit, type Node } from 'yaml';
import type { FaultTree } from '../../model/fault-tree.js';
import { UNSAFE } from '../untrusted-text.js';
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
    const node = document.createNode(value);
    document.contents = node;
    // Not folded, since ids and paths are to be found by searching for them.
    const write = (): string =>
      document.toString({ collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
    const text = write().trimEnd();
    if (text.search(UNSAFE) < 0) return text;
    visit(node, {
      Scalar: (_, scalar) => {
        if (typeof scalar.value !== 'string' || scalar.value.search(UNSAFE) < 0) return;
        scalar.type = 'QUOTE_DOUBLE';
      },
    });
    return write().trimEnd().replace(UNSAFE, escapeSequence);
  };
}

/**
 * What stands for a character between double quotes. YAML has no controls but by such; marks of
 * direction, which it has, could make a line of the file read as another one.
 */
function escapeSequence(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
