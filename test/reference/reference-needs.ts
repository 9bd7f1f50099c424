import type { Requirement } from '../../src/model/requirement.js';
import type { Site, Topology } from '../../src/model/topology.js';

/**
 * Who needs what, read off the topology in the plainest way: no graph and no classes, every
 * capability at every site a thing of its own, and a round over all until nothing is added.
 */
export function referenceNeeds(topology: Topology): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { id, requirements } of topology.components.values()) {
    needs.set(id, new Set(targets(requirements, null)));
  }
  for (const site of topology.sites.values()) {
    needs.set(site.id, new Set(site.needs.capabilities.map((id) => `${site.id}/${id}`)));
    for (const id of site.needs.capabilities) {
      const own = topology.capabilities.get(id)?.requirements ?? [];
      const all = [...own, ...site.needs.requirements];
      needs.set(`${site.id}/${id}`, new Set(targets(all, site)));
    }
  }
  return needs;
}

/** What each needs at last: all that is reached by one step or more. */
export function transitive(
  needs: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const closed = new Map([...needs].map(([thing, needed]) => [thing, new Set(needed)]));
  for (let grown = true; grown;) {
    grown = false;
    for (const needed of closed.values()) {
      const before = needed.size;
      for (const other of [...needed]) for (const more of closed.get(other) ?? []) needed.add(more);
      grown ||= needed.size > before;
    }
  }
  return closed;
}

function targets(requirements: readonly Requirement[], site: Site | null): readonly string[] {
  return requirements.flatMap((requirement) => {
    if (requirement.type === 'group') return targets(requirement.members, site);
    const { target } = requirement;
    if (target.type === 'component') return [target.id];
    if (site === null) throw new Error('a component needs components alone');
    if (target.type === 'capability') return [`${site.id}/${target.id}`];
    const binding = site.needs.uses.get(target.id);
    return binding === undefined ? [] : targets([binding], site);
  });
}
