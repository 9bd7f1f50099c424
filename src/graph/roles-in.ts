import type { RoleId } from '../model/ids.js';
import type { Requirement } from '../model/requirement.js';

/** The roles that requirements name, within groups too, in their order and as often as named. */
export function* rolesIn(requirements: readonly Requirement[]): Generator<RoleId> {
  for (const requirement of requirements) {
    if (requirement.type === 'group') yield* rolesIn(requirement.members);
    else if (requirement.target.type === 'role') yield requirement.target.id;
  }
}
