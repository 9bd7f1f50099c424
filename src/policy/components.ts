import type { Structure } from '../analysis/structure.js';
import type { Component } from '../model/topology.js';

/** A component, and its number in the network. */
export interface NumberedComponent {
  readonly component: Component;
  readonly node: number;
}

/** The components of a topology, in its order; one that every site has its own of is one. */
export function* componentsOf({ nodes, topology }: Structure): Generator<NumberedComponent> {
  for (const [node, { node: thing }] of nodes.entries()) {
    const component = thing.type === 'component' ? topology.components.get(thing.id) : undefined;
    if (component !== undefined) yield { component, node };
  }
}

/** The component that a number of the network stands for. @throws where it stands for another thing */
export function componentAt({ nodes, topology }: Structure, node: number): Component {
  const thing = nodes[node]?.node;
  const component = thing?.type === 'component' ? topology.components.get(thing.id) : undefined;
  if (component === undefined) throw new Error(`${String(node)} is no component`);
  return component;
}
