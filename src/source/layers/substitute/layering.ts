import type { Entry, MapNode, Node } from '../../document/node.js';

/** A layer, and what it lies over. */
export interface Layering {
  /** The layers below, merged. */
  readonly lower: Node;
  readonly layer: MapNode;
  /** The layer merged with those below, as if it substituted nothing. */
  readonly merged: Node;
}

/** What stands under a key of a mapping, by id; nothing where that is no mapping. */
export function entriesUnder(node: Node | undefined, key: string): ReadonlyMap<string, Entry> {
  const value = node?.type === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.type === 'map' ? value.entries : NONE;
}

const NONE: ReadonlyMap<string, Entry> = new Map<string, Entry>();

/** What a component needs. */
export function requirementsOf(component: string, topology: Node): readonly Node[] {
  const stated = entriesUnder(topology, 'components').get(component)?.value;
  const list = stated?.type === 'map' ? stated.entries.get('dependsOn')?.value : undefined;
  return list?.type === 'list' ? list.items : [];
}
