/** A document as data that may hold what no value can: keys given twice, aliases, any literal. */
export type Tree =
  | { readonly type: 'map'; entries: [key: string, value: Tree][]; anchor?: string }
  | { readonly type: 'list'; items: Tree[]; anchor?: string }
  | { readonly type: 'scalar'; readonly written: string; anchor?: string }
  | { readonly type: 'alias'; readonly anchor: string };

/** The tree of a plain value. */
export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { type: 'list', items: value.map(treeOf) };
  if (typeof value === 'object' && value !== null) {
    return {
      type: 'map',
      entries: Object.entries(value).map(([key, each]) => [key, treeOf(each)]),
    };
  }
  return { type: 'scalar', written: JSON.stringify(value) };
}

/** A place in a tree at which something stands. */
export interface Spot {
  readonly get: () => Tree;
  readonly set: (tree: Tree) => void;
  readonly remove: () => void;
  readonly double: () => void;
  /** Null in a list. */
  readonly rename: ((change: (key: string) => string) => void) | null;
}

/** All places below the root, from the start of the document to its end. */
export function spotsIn(root: Tree): readonly Spot[] {
  const spots: Spot[] = [];
  const open: Tree[] = [root];
  for (let tree = open.shift(); tree !== undefined; tree = open.shift()) {
    if (tree.type === 'map') {
      const { entries } = tree;
      for (const entry of entries) {
        spots.push({
          get: () => entry[1],
          set: (value) => (entry[1] = value),
          remove: () => entries.splice(Math.max(0, entries.indexOf(entry)), 1),
          double: () => entries.push([...entry]),
          rename: (change) => (entry[0] = change(entry[0])),
        });
        open.push(entry[1]);
      }
    } else if (tree.type === 'list') {
      const { items } = tree;
      items.forEach((item, i) => {
        spots.push({
          get: () => items[i] ?? item,
          set: (value) => (items[i] = value),
          remove: () => items.splice(i, 1),
          double: () => items.push(item),
          rename: null,
        });
        open.push(item);
      });
    }
  }
  return spots;
}

/** As JSON, in which an alias is null. Trees may hold each other more than once, not in a circle. */
export function jsonOf(tree: Tree): string {
  switch (tree.type) {
    case 'map':
      return `{${tree.entries.map(([key, value]) => `${JSON.stringify(key)}:${jsonOf(value)}`).join(',')}}`;
    case 'list':
      return `[${tree.items.map(jsonOf).join(',')}]`;
    case 'scalar':
      return tree.written;
    case 'alias':
      return 'null';
  }
}

/** As YAML: indented so many levels deep, in braces and brackets from there on. */
export function yamlOf(tree: Tree, levels: number, indent = ''): string {
  if (tree.type === 'alias') return `*${tree.anchor}`;
  const anchor = tree.anchor === undefined ? '' : `&${tree.anchor} `;
  if (tree.type === 'scalar') return anchor + tree.written;
  const isEmpty = tree.type === 'map' ? tree.entries.length === 0 : tree.items.length === 0;
  if (levels === 0 || isEmpty) {
    return tree.type === 'map'
      ? `${anchor}{ ${tree.entries.map(([key, value]) => `${keyOf(key)}: ${yamlOf(value, 0)}`).join(', ')} }`
      : `${anchor}[${tree.items.map((item) => yamlOf(item, 0)).join(', ')}]`;
  }
  const further = `${indent}  `;
  const lines =
    tree.type === 'map'
      ? tree.entries.map(([key, value]) => `${keyOf(key)}: ${yamlOf(value, levels - 1, further)}`)
      : tree.items.map((item) => `- ${yamlOf(item, levels - 1, further)}`);
  return [anchor.trim(), ...lines.map((line) => indent + line)].join('\n');
}

const keyOf = (key: string): string => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key));
