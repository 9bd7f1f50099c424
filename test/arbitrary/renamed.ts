import type { ComponentId } from '../../src/model/ids.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';

/** The topology with its components called otherwise, wherever they are named. */
export function renameComponents(
  topology: Topology,
  rename: (id: ComponentId) => ComponentId,
): Topology {
  const inside = (requirement: Requirement): Requirement => {
    if (requirement.type === 'group') {
      return { ...requirement, members: requirement.members.map(inside) };
    }
    const { target } = requirement;
    if (target.type !== 'component') return requirement;
    return { ...requirement, target: { type: 'component', id: rename(target.id) } };
  };
  const within = <T extends { readonly requirements: readonly Requirement[] }>(of: T): T => ({
    ...of,
    requirements: of.requirements.map(inside),
  });
  const components = [...topology.components.values()].map((own) => {
    const id = rename(own.id);
    return [id, { ...within(own), id, name: id }] as const;
  });
  const sites = [...topology.sites].map(([id, site]) => {
    const uses = new Map([...site.needs.uses].map(([role, own]) => [role, inside(own)]));
    return [id, { ...site, needs: { ...within(site.needs), uses } }] as const;
  });
  return {
    ...topology,
    components: new Map(components),
    capabilities: new Map([...topology.capabilities].map(([id, own]) => [id, within(own)])),
    sites: new Map(sites),
  };
}
