import type { Topology } from '../../src/model/topology.js';
import type { FoundThing } from '../../src/selection/find-thing.js';

/** All that can be asked about as one thing, by the ids by which the reference knows them. */
export function askedThings(topology: Topology): ReadonlyMap<string, FoundThing> {
  const things = new Map<string, FoundThing>();
  const sites = [...topology.sites.values()];
  for (const component of topology.components.values()) {
    if (!component.perSite) things.set(component.id, { type: 'component', component, site: null });
    else {
      for (const site of sites)
        things.set(`${component.id}@${site.id}`, { type: 'component', component, site });
    }
  }
  for (const site of sites) {
    for (const id of site.needs.capabilities) {
      const capability = topology.capabilities.get(id);
      if (capability === undefined) throw new Error(`no capability ${id}`);
      things.set(`${site.id}/${id}`, { type: 'capability', site, capability });
    }
  }
  return things;
}
