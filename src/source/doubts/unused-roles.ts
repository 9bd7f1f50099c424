import { roleId, type RoleId } from '../../model/ids.js';
import type { SourceRange } from '../../model/source-range.js';
import { neededAtSite } from '../resolve/needed-at-sites.js';
import type { Doubting } from './doubting.js';

/** A role that is bound, and that no capability and no site uses; told where it is first bound. */
export function doubtUnusedRoles(doubting: Doubting): void {
  const { atSites, findings } = doubting;
  const used = neededAtSite(atSites).roles;
  for (const [role, range] of unusedBindings(doubting, used)) {
    findings.report('unused-role', { role, nearest: findings.nearest(role, used) }, range);
  }
}

/** Where profiles first bind a role that isn't used; else, where sites do. */
function unusedBindings(
  { profiles, stated, siteNeeds }: Doubting,
  used: ReadonlySet<RoleId>,
): ReadonlyMap<RoleId, SourceRange> {
  const places = new Map<RoleId, SourceRange>();
  for (const { stated: profile } of profiles.values()) {
    for (const [key, { keyRange }] of profile.uses ?? []) {
      const role = roleId(key);
      if (!used.has(role) && !places.has(role)) places.set(role, keyRange);
    }
  }
  const boundAtSites = new Map<RoleId, SourceRange>();
  for (const { uses } of siteNeeds) {
    for (const [role, { range }] of uses) {
      if (used.has(role) || places.has(role) || boundAtSites.has(role)) continue;
      boundAtSites.set(role, range);
    }
  }
  // There may be very many sites, and they are gone through only as far as there is something to find.
  for (const { value: site } of stated.sites?.values() ?? []) {
    if (boundAtSites.size === 0) break;
    for (const [key, { keyRange, value: binding }] of site?.uses ?? []) {
      const role = roleId(key);
      if (binding !== null && boundAtSites.delete(role)) places.set(role, keyRange);
    }
  }
  // A site that isn't stated under its key, but in a table say, has its binding for a place.
  for (const [role, range] of boundAtSites) places.set(role, range);
  return places;
}
