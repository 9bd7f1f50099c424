import type { Entry, ListNode, MapNode, Node } from './node.js';

// What doesn't change is not copied, so that trees can share it.

/** The list with its items as `change` gives them. */
export function mapItems(list: ListNode, change: (item: Node) => Node): ListNode {
  let changed: Node[] | null = null;
  for (const [index, item] of list.items.entries()) {
    const value = change(item);
    if (value === item) continue;
    changed ??= [...list.items];
    changed[index] = value;
  }
  return changed === null ? list : { type: 'list', items: changed, range: list.range };
}

/** The mapping with the values of some keys, or all, as `change` gives them. */
export function mapValues(
  map: MapNode,
  change: (value: Node, key: string) => Node,
  keys?: Iterable<string>,
): MapNode {
  // Asked for once: entries may be made as they are asked for.
  const { entries } = map;
  let changed: Map<string, Entry> | null = null;
  for (const key of keys ?? entries.keys()) {
    const entry = entries.get(key);
    if (entry === undefined) continue;
    const value = change(entry.value, key);
    if (value === entry.value) continue;
    changed ??= new Map(entries);
    changed.set(key, { ...entry, value });
  }
  return changed === null ? map : { type: 'map', entries: changed, range: map.range };
}
