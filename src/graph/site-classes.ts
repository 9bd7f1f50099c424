import type { CapabilityId, RoleId, SiteId } from '../model/ids.js';
import type { Requirement } from '../model/requirement.js';
import { requirementKey } from '../model/requirement-key.js';
import type { Site, SiteNeeds, Topology } from '../model/topology.js';
import { rolesIn } from './roles-in.js';

/** Sites that need the same, and so share nodes and results. */
export interface SiteClass {
  /** The id of its first site, by which its nodes are named. */
  readonly key: SiteId;
  readonly needs: SiteNeeds;
  /** The roles that these sites use; what else they bind has no bearing on them. */
  readonly roles: readonly RoleId[];
  /** In the order of the topology; at least one. */
  readonly sites: readonly Site[];
}

/**
 * Parts the sites of a topology into classes of sites with the same capabilities, resolved
 * requirements and, since those belong to capabilities, workarounds. A site in `apart` makes a
 * class of its own: something is going to happen to it alone.
 *
 * Linear in the sites and in the distinct needs.
 */
export function siteClasses(topology: Topology, apart: ReadonlySet<SiteId>): readonly SiteClass[] {
  const classes: (SiteClass & { readonly sites: Site[] })[] = [];
  const byKey = new Map<string, Site[]>();
  const byNeeds = new Map<SiteNeeds, Site[]>();

  const open = (needs: SiteNeeds, roles: readonly RoleId[], site: Site): Site[] => {
    const sites = [site];
    classes.push({ key: site.id, needs, roles, sites });
    return sites;
  };

  for (const site of topology.sites.values()) {
    const shared = apart.has(site.id) ? undefined : byNeeds.get(site.needs);
    if (shared !== undefined) {
      shared.push(site);
      continue;
    }
    const roles = usedRoles(topology, site.needs);
    if (apart.has(site.id)) {
      open(site.needs, roles, site);
      continue;
    }
    const key = needsKey(site.needs, roles);
    const alike = byKey.get(key);
    if (alike === undefined) {
      const sites = open(site.needs, roles, site);
      byKey.set(key, sites);
      byNeeds.set(site.needs, sites);
    } else {
      alike.push(site);
      byNeeds.set(site.needs, alike);
    }
  }
  return classes;
}

function usedRoles(topology: Topology, needs: SiteNeeds): readonly RoleId[] {
  const roles = new Set<RoleId>();
  const collect = (requirements: readonly Requirement[]): void => {
    for (const role of rolesIn(requirements)) roles.add(role);
  };
  collect(needs.requirements);
  for (const id of needs.capabilities) collect(topology.capabilities.get(id)?.requirements ?? []);
  return [...roles].sort();
}

function needsKey(needs: SiteNeeds, roles: readonly RoleId[]): string {
  const capabilities: readonly CapabilityId[] = [...needs.capabilities].sort();
  const bindings = roles.map((role) => {
    const binding = needs.uses.get(role);
    return [role, binding === undefined ? null : requirementKey(binding)];
  });
  return JSON.stringify([capabilities, bindings, needs.requirements.map(requirementKey)]);
}
