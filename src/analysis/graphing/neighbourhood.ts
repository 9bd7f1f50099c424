import type { GraphNode } from '../../graph/dependency-graph.js';
import type { Structure } from '../structure.js';

/**
 * What some nodes need, and what needs them, in at most `depth` steps each way. Groups, roles and
 * workarounds are no steps of their own; a group is there with all its members, as it would say
 * something else with some.
 *
 * Linear in what is found and what that needs.
 */
export function neighbourhood(
  structure: Structure,
  centres: readonly number[],
  depth: number,
): ReadonlySet<number> {
  const needed = reached(structure, centres, depth, (node) =>
    (structure.nodes[node]?.needs ?? []).map(({ target }) => target),
  );
  const needing = reached(structure, centres, depth, (node) =>
    (structure.nodes[node]?.neededBy ?? []).map(({ dependent }) => dependent),
  );
  return withMembers(structure, new Set([...needed, ...needing]));
}

function reached(
  structure: Structure,
  starts: readonly number[],
  depth: number,
  next: (node: number) => readonly number[],
): ReadonlySet<number> {
  const found = new Set(starts);
  let frontier = starts;
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const things: number[] = [];
    const open = [...frontier];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const neighbour of next(node)) {
        if (found.has(neighbour)) continue;
        found.add(neighbour);
        (isStep(structure, neighbour) ? things : open).push(neighbour);
      }
    }
    frontier = things;
  }
  return found;
}

function withMembers(structure: Structure, found: Set<number>): ReadonlySet<number> {
  const open = [...found];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isOfMembers(typeOf(structure, node))) continue;
    for (const { target } of structure.nodes[node]?.needs ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}

const isStep = (structure: Structure, node: number): boolean => {
  const type = typeOf(structure, node);
  return type === 'component' || type === 'capability';
};

const isOfMembers = (type: GraphNode['type'] | null): boolean =>
  type === 'group' || type === 'role';

const typeOf = ({ nodes }: Structure, node: number): GraphNode['type'] | null =>
  nodes[node]?.node.type ?? null;
