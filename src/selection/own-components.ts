import type { ComponentId } from '../model/ids.js';
import type { Requirement } from '../model/requirement.js';
import type { Component, Site, Topology } from '../model/topology.js';

/** The `perSite` components that a site has one of its own of: those that it needs, through others too. */
export function ownComponents(topology: Topology, site: Site): readonly Component[] {
  const own = new Map<ComponentId, Component>();
  const open: Requirement[] = [
    ...site.needs.requirements,
    ...site.needs.uses.values(),
    ...site.needs.capabilities.flatMap((id) => topology.capabilities.get(id)?.requirements ?? []),
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'group') {
      open.push(...next.members);
      continue;
    }
    if (next.target.type !== 'component') continue;
    const component = topology.components.get(next.target.id);
    if (component === undefined || !component.perSite || own.has(component.id)) continue;
    own.set(component.id, component);
    open.push(...component.requirements);
  }
  return [...own.values()];
}
