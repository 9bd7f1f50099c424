import type { CapabilityId, RoleId } from '../model/ids.js';
import type { Requirement } from '../model/requirement.js';
import { requirementKey } from '../model/requirement-key.js';
import type { SiteNeeds, Topology } from '../model/topology.js';
import { rolesIn } from './roles-in.js';

/** What a site needs, as far as it tells sites apart. */
export interface ComparedNeeds {
  /** The same for the same needs. */
  readonly key: string;
  /** The roles that are used. */
  readonly roles: readonly RoleId[];
}

/**
 * Finds out which sites need the same. Lists that sites share are looked through once, so that a
 * site costs no more than what it needs for itself.
 */
export class NeedsKeys {
  private readonly shared = new Map<
    readonly CapabilityId[],
    Map<SiteNeeds['uses'], ComparedNeeds>
  >();

  constructor(private readonly topology: Topology) {}

  of(needs: SiteNeeds): ComparedNeeds {
    const { capabilities, uses, requirements } = needs;
    if (requirements.length === 0) return this.withoutOwn(capabilities, uses);
    const own = requirements.map(requirementKey).join('\n');
    const ownRoles = [...rolesIn(requirements)];
    const others = this.withoutOwn(capabilities, uses);
    if (ownRoles.length === 0) return { key: `${others.key}\n${own}`, roles: others.roles };
    const roles = [...new Set([...others.roles, ...ownRoles])].sort();
    return { key: `${keyOf(capabilities, uses, roles)}\n${own}`, roles };
  }

  private withoutOwn(
    capabilities: readonly CapabilityId[],
    uses: SiteNeeds['uses'],
  ): ComparedNeeds {
    const byUses = this.shared.get(capabilities) ?? new Map<SiteNeeds['uses'], ComparedNeeds>();
    this.shared.set(capabilities, byUses);
    const known = byUses.get(uses);
    if (known !== undefined) return known;
    const roles = this.rolesOf(capabilities);
    const compared = { key: keyOf(capabilities, uses, roles), roles };
    byUses.set(uses, compared);
    return compared;
  }

  private rolesOf(capabilities: readonly CapabilityId[]): readonly RoleId[] {
    const roles = new Set<RoleId>();
    for (const id of capabilities) {
      const requirements: readonly Requirement[] =
        this.topology.capabilities.get(id)?.requirements ?? [];
      for (const role of rolesIn(requirements)) roles.add(role);
    }
    return [...roles].sort();
  }
}

function keyOf(
  capabilities: readonly CapabilityId[],
  uses: SiteNeeds['uses'],
  roles: readonly RoleId[],
): string {
  const bindings = roles.map((role) => {
    const binding = uses.get(role);
    return [role, binding === undefined ? null : requirementKey(binding)];
  });
  return JSON.stringify([[...capabilities].sort(), bindings]);
}
