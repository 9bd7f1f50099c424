import type { NamedNode } from '../graph/node-table.js';
import type { Reference } from './impact-result.js';

/** Nodes as results name them to a class of sites. */
export const siteReferences = (nodes: readonly NamedNode[]): readonly Reference[] =>
  nodes.length === 0 ? NONE : nodes.map(siteReference);

const NONE: readonly Reference[] = [];

function siteReference(node: NamedNode): Reference {
  if (node.type === 'capability') return { type: 'capability', id: node.id };
  return { type: node.perSite ? 'own' : 'component', id: node.id };
}
