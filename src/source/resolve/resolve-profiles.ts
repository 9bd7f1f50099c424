import { capabilityId, roleId, type CapabilityId, type RoleId } from '../../model/ids.js';
import type { Requirement } from '../../model/requirement.js';
import type { SourceRange } from '../../model/source-range.js';
import type { SiteNeeds } from '../../model/topology.js';
import type { Located } from '../shape/shape.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { profile } from '../shape/topology-shapes.js';
import { thingProvenance } from './inherit-provenance.js';
import { isKnown } from './known-ids.js';
import { resolveLabels } from './resolve-labels.js';
import { resolveRequirement, resolveRequirements, type Dependent } from './resolve-requirement.js';
import type { Read, Resolving, StatedTopology } from './resolving.js';

/** What sites share. */
export interface ResolvedProfile {
  readonly id: string;
  readonly range: SourceRange;
  readonly stated: Read<typeof profile>;
  readonly labels: ReadonlyMap<string, string>;
  readonly needs: SiteNeeds;
}

export function resolveProfiles(
  stated: NonNullable<StatedTopology['profiles']>,
  resolving: Resolving,
): ReadonlyMap<string, ResolvedProfile> {
  const profiles = new Map<string, ResolvedProfile>();
  for (const [id, { keyRange, value }] of stated) {
    if (value === undefined) continue;
    const provenance = thingProvenance(
      statedProvenance(value),
      value.node,
      keyRange,
      resolving.files,
    );
    const dependent: Dependent = { id, shared: false, provenance };
    const uses = new Map<RoleId, Requirement>();
    for (const [role, { value: binding }] of value.uses ?? []) {
      const resolved = binding && resolveRequirement(binding, dependent, resolving);
      if (resolved) uses.set(roleId(role), resolved);
    }
    const needs = {
      capabilities: resolveCapabilityList(value.capabilities, resolving),
      uses,
      requirements: resolveRequirements(value.dependsOn, dependent, resolving),
    };
    profiles.set(id, {
      id,
      range: keyRange,
      stated: value,
      labels: resolveLabels(value.labels),
      needs,
    });
  }
  return profiles;
}

/** The capabilities that a site or profile lists, each once. */
export function resolveCapabilityList(
  stated: readonly Located<string>[] | undefined,
  { known, findings }: Resolving,
): readonly CapabilityId[] {
  const ids = new Set<CapabilityId>();
  for (const each of stated ?? []) {
    if (!isKnown('capability', each, known, findings)) continue;
    const id = capabilityId(each.value);
    if (ids.has(id)) findings.report('listed-twice', { id }, each.range);
    ids.add(id);
  }
  return [...ids];
}
