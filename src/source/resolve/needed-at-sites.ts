import type { CapabilityId, RoleId } from '../../model/ids.js';
import type { Requirement } from '../../model/requirement.js';

/** What requirements need of the site at which they are asked for. */
export interface NeededAtSite {
  readonly roles: ReadonlySet<RoleId>;
  readonly capabilities: ReadonlySet<CapabilityId>;
}

/** The roles and capabilities that requirements name, in groups too. */
export function neededAtSite(requirements: readonly Requirement[]): NeededAtSite {
  const roles = new Set<RoleId>();
  const capabilities = new Set<CapabilityId>();
  const pending = [...requirements];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'group') pending.push(...next.members);
    else if (next.target.type === 'role') roles.add(next.target.id);
    else if (next.target.type === 'capability') capabilities.add(next.target.id);
  }
  return { roles, capabilities };
}
