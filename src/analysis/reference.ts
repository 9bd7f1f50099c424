import { componentName, type DependencyGraph } from '../graph/dependency-graph.js';
import { byCodeUnit } from '../model/order.js';
import type { Reference } from './impact-result.js';

/** Nodes of the graph as results name them to a class of sites. */
export const siteReferences = (
  graph: DependencyGraph,
  keys: readonly string[],
): readonly Reference[] =>
  keys.flatMap((key): Reference[] => {
    const node = graph.getNodeAttributes(key);
    switch (node.type) {
      case 'component':
        return [{ type: node.perSite ? 'own' : 'component', id: node.id }];
      case 'capability':
        return [{ type: 'capability', id: node.id }];
      case 'capability-itself':
      case 'role':
      case 'group':
        return [];
    }
  });

/**
 * Nodes of the graph as results name them to a component, in the order of ids: components only, as
 * none needs what belongs to a site, but for the site's own ones.
 */
export const componentReferences = (
  graph: DependencyGraph,
  keys: readonly string[],
): readonly Reference[] =>
  keys
    .flatMap((key) => {
      const node = graph.getNodeAttributes(key);
      return node.type === 'component' ? componentName(node) : [];
    })
    .sort(byCodeUnit)
    .map((id) => ({ type: 'component', id }));
