import type { CapabilityId, RoleId } from '../../model/ids.js';
import { startOf } from '../../model/locate.js';
import type { SiteNeeds, Topology } from '../../model/topology.js';
import type { DependencyChange, SiteCapabilityChange } from '../difference-result.js';
import { requirementChanges, type RequirementChange } from './requirement-changes.js';
import { SiteSets } from './site-sets.js';
import { toldRequirement, type Rename } from './told-requirement.js';

export interface SiteNeedsChanges {
  readonly capabilities: readonly SiteCapabilityChange[];
  readonly dependencies: readonly DependencyChange[];
}

/**
 * What sites that are there on both sides need, and didn't, or the other way round: capabilities,
 * what roles are bound to, and requirements of their own. What is the same change at many sites is
 * told once. Linear in the sites, and in the distinct needs.
 */
export function siteNeedsChanges(
  before: Topology,
  after: Topology,
  rename: Rename,
): SiteNeedsChanges {
  const capabilities = new SiteSets<CapabilityChange>();
  const requirements = new SiteSets<NeedChange>();
  const compared = new Map<SiteNeeds, Map<SiteNeeds, NeedsChange>>();
  for (const site of after.sites.values()) {
    const former = before.sites.get(site.id);
    if (former === undefined) continue;
    const ofFormer = compared.get(former.needs) ?? new Map<SiteNeeds, NeedsChange>();
    compared.set(former.needs, ofFormer);
    const change = ofFormer.get(site.needs) ?? needsChange(former.needs, site.needs, rename);
    ofFormer.set(site.needs, change);
    for (const each of change.capabilities) {
      capabilities.add(`${each.change} ${each.capability}`, each, site);
    }
    for (const each of change.requirements) {
      requirements.add(JSON.stringify([each.role, each.key]), each, site);
    }
  }
  return {
    capabilities: capabilities.all().map(({ of, sites }) => ({ ...of, sites })),
    dependencies: requirements.all().flatMap(({ of: { role, before: from, after: to }, sites }) => {
      const stated = to ?? from;
      if (stated === null) return [];
      return [
        {
          of: { type: 'sites', role, sites } as const,
          before: from === null ? null : toldRequirement(from),
          after: to === null ? null : toldRequirement(to),
          at: startOf(stated.range),
        },
      ];
    }),
  };
}

type CapabilityChange = Pick<SiteCapabilityChange, 'capability' | 'change'>;

interface NeedChange extends RequirementChange {
  readonly role: RoleId | null;
}

interface NeedsChange {
  readonly capabilities: readonly CapabilityChange[];
  readonly requirements: readonly NeedChange[];
}

function needsChange(before: SiteNeeds, after: SiteNeeds, rename: Rename): NeedsChange {
  const roles = new Set([...before.uses.keys(), ...after.uses.keys()]);
  const binding = ({ uses }: SiteNeeds, role: RoleId) => {
    const bound = uses.get(role);
    return bound === undefined ? [] : [bound];
  };
  return {
    capabilities: [
      ...only(after.capabilities, before.capabilities, 'came'),
      ...only(before.capabilities, after.capabilities, 'went'),
    ],
    requirements: [
      ...[...roles].flatMap((role) =>
        replaced(requirementChanges(binding(before, role), binding(after, role), rename)).map(
          (change) => ({ role, ...change }),
        ),
      ),
      ...requirementChanges(before.requirements, after.requirements, rename).map((change) => ({
        role: null,
        ...change,
      })),
    ],
  };
}

/** A role has one binding, so that where one went and one came, it was replaced. */
function replaced(changes: readonly RequirementChange[]): readonly RequirementChange[] {
  const [from, to, ...more] = changes;
  if (from === undefined || to === undefined || more.length > 0) return changes;
  return [{ before: from.before, after: to.after, key: JSON.stringify([from.key, to.key]) }];
}

const only = (
  these: readonly CapabilityId[],
  those: readonly CapabilityId[],
  change: 'came' | 'went',
): readonly CapabilityChange[] => {
  const others = new Set(those);
  return these
    .filter((capability) => !others.has(capability))
    .map((capability) => ({ capability, change }));
};
