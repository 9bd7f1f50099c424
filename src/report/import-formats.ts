import type { FaultTree } from '../model/fault-tree.js';

/** The formats in which `import` writes a topology, the usual one first. */
export const IMPORT_FORMATS = ['yaml', 'json'] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];

type Writer = (tree: FaultTree, reference: string) => Iterable<string>;

const WRITERS: Readonly<Record<ImportFormat, () => Promise<Writer>>> = {
  yaml: async () => (await import('./fault-tree/tree-yaml.js')).treeYaml,
  json: async () => (await import('./fault-tree/tree-json.js')).treeJson,
};

/**
 * A fault tree as a topology, as pieces of text that are made while they are read.
 *
 * @param reference what the tree was read from, as the topology is to say
 */
export async function writeTreeTopology(
  format: ImportFormat,
  tree: FaultTree,
  reference: string,
): Promise<Iterable<string>> {
  return (await WRITERS[format]())(tree, reference);
}
