import type { CapabilityId, RoleId } from '../../model/ids.js';
import type { Requirement } from '../../model/requirement.js';
import { dependenciesIn } from '../../model/dependencies-in.js';

/** What requirements need of the site at which they are asked for. */
export interface NeededAtSite {
  readonly roles: ReadonlySet<RoleId>;
  readonly capabilities: ReadonlySet<CapabilityId>;
}

/** The roles and capabilities that requirements name, in groups too. */
export function neededAtSite(requirements: Iterable<Requirement>): NeededAtSite {
  const roles = new Set<RoleId>();
  const capabilities = new Set<CapabilityId>();
  for (const { target } of dependenciesIn(requirements)) {
    if (target.type === 'role') roles.add(target.id);
    else if (target.type === 'capability') capabilities.add(target.id);
  }
  return { roles, capabilities };
}
