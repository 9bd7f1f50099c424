import { byCodeUnit } from '../../model/order.js';
import type { StuckAtSites, StuckCapability, StuckComponent } from '../cold-start-result.js';
import { siteEntries } from '../site-class-impact.js';
import type { Structure } from '../structure.js';
import type { StuckThing } from './deadlocks.js';

/** Those of what is stuck that are components, in the order of ids. */
export function stuckComponents(
  { nodes, topology }: Structure,
  stuck: readonly StuckThing[],
): readonly StuckComponent[] {
  const told = stuck.flatMap(({ node: number, heldBy: loop, isOnLoop }) => {
    const node = nodes[number]?.node;
    const component = node?.type === 'component' ? topology.components.get(node.id) : undefined;
    if (component === undefined) return [];
    const { id, name, kind, owner, perSite } = component;
    return [{ id, name, kind, owner, perSite, loop, isOnLoop }];
  });
  return told.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** The classes of sites at which capabilities are stuck, those in the order of ids. */
export function stuckSiteClasses(
  { nodes, topology, classes }: Structure,
  stuck: readonly StuckThing[],
): readonly StuckAtSites[] {
  const byClass = new Map<number, StuckCapability[]>();
  for (const { node: number, heldBy: loop, isOnLoop } of stuck) {
    const node = nodes[number]?.node;
    if (node?.type !== 'capability') continue;
    const capability = topology.capabilities.get(node.id);
    if (capability === undefined) continue;
    const { id, name, criticality } = capability;
    const atClass = byClass.get(node.siteClass) ?? [];
    byClass.set(node.siteClass, atClass);
    atClass.push({ id, name, criticality, loop, isOnLoop });
  }
  const told = [...byClass].flatMap(([number, capabilities]) => {
    const siteClass = classes[number];
    if (siteClass === undefined) return [];
    capabilities.sort((a, b) => byCodeUnit(a.id, b.id));
    return [{ sites: siteEntries(siteClass), capabilities }];
  });
  return told.sort((a, b) => byCodeUnit(a.sites[0]?.id ?? '', b.sites[0]?.id ?? ''));
}
