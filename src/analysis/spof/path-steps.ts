import type { SiteId } from '../../model/ids.js';
import { startOf } from '../../model/locate.js';
import type { PathStep } from '../spof-result.js';
import type { Structure, StructureNode } from '../structure.js';
import type { WayStep } from './witness.js';

/**
 * A way as results tell it: groups and roles are looked through, what they state is told.
 *
 * @param site the one, of those that share these nodes, at which it is told; null: they are named as
 * nodes are
 */
export function pathSteps(
  { nodes, topology }: Structure,
  way: readonly WayStep[],
  site: SiteId | null,
): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (const { node: number, need } of way) {
    const node = nodes[number];
    const id = node === undefined ? null : nameAt(node, site);
    if (id !== null) {
      const component =
        node?.node.type === 'component' ? topology.components.get(node.node.id) : undefined;
      steps.push({ id, place: component === undefined ? null : startOf(component.range) });
    }
    const stated = need?.edge.range ?? null;
    const last = steps.at(-1);
    // What stands deepest in groups, or what a role is bound to, says it best.
    if (stated !== null && last !== undefined)
      steps[steps.length - 1] = { ...last, place: startOf(stated) };
  }
  return steps;
}

/** A node as results name it, at a site if it is one of a class; null for what is looked through. */
export function nameAt({ name, node }: StructureNode, site: SiteId | null): string | null {
  switch (node.type) {
    case 'component':
      return node.perSite && node.site === null && site !== null ? `${node.id}@${site}` : name;
    case 'capability':
      return site === null ? name : `${site}/${node.id}`;
    case 'capability-itself':
    case 'role':
    case 'group':
      return null;
  }
}
