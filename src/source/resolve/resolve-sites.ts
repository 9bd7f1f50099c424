import { roleId, siteId, type SiteId } from '../../model/ids.js';
import type { Site, SiteNeeds } from '../../model/topology.js';
import type { SourceRange } from '../../model/source-range.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { site } from '../shape/topology-shapes.js';
import type { NeedsCheck } from './check-needs.js';
import { thingProvenance } from './inherit-provenance.js';
import { isKnown } from './known-ids.js';
import { overProfile } from './over-profile.js';
import { resolveCapabilityList, type ResolvedProfile } from './resolve-profiles.js';
import { resolveRequirement, resolveRequirements, type Dependent } from './resolve-requirement.js';
import type { Read, Resolving, StatedTopology } from './resolving.js';

type StatedSite = Read<typeof site>;

const DEFAULT_KIND = 'clinic';

/** The sites, each over its profile; those that take all their needs from one share one object. */
export function resolveSites(
  stated: NonNullable<StatedTopology['sites']>,
  profiles: ReadonlyMap<string, ResolvedProfile>,
  check: NeedsCheck,
  resolving: Resolving,
): ReadonlyMap<SiteId, Site> {
  const sites = new Map<SiteId, Site>();
  for (const [key, { keyRange, value }] of stated) {
    if (value !== undefined) {
      const id = siteId(key);
      sites.set(id, resolveSite(id, keyRange, value, profiles, check, resolving));
    }
  }
  return sites;
}

function resolveSite(
  id: SiteId,
  range: SourceRange,
  stated: StatedSite,
  profiles: ReadonlyMap<string, ResolvedProfile>,
  check: NeedsCheck,
  resolving: Resolving,
): Site {
  const profile = profileOf(stated, profiles, resolving);
  const over = profile?.stated;
  const origin = thingProvenance(statedProvenance(stated), stated.node, range, resolving.files);
  const needs = needsOf(stated, profile, { id, shared: false, provenance: origin }, resolving);
  check(needs, { id, range, stated, profile });
  const labels = profile?.labels ?? NO_LABELS;
  return {
    id,
    name: stated.name?.value ?? id,
    kind: (stated.kind ?? over?.kind)?.value ?? DEFAULT_KIND,
    region: (stated.region ?? over?.region)?.value ?? null,
    labels:
      stated.labels === undefined
        ? labels
        : overProfile(stated.labels, labels, String, ({ value }) => value, resolving.findings),
    people: (stated.people ?? over?.people)?.value ?? null,
    count: (stated.count ?? over?.count)?.value ?? 1,
    needs,
    provenance: origin.provenance,
    range,
  };
}

function profileOf(
  { profile }: StatedSite,
  profiles: ReadonlyMap<string, ResolvedProfile>,
  { known, findings }: Resolving,
): ResolvedProfile | undefined {
  if (profile === undefined || !isKnown('profile', profile, known, findings)) return undefined;
  return profiles.get(profile.value);
}

function needsOf(
  stated: StatedSite,
  profile: ResolvedProfile | undefined,
  dependent: Dependent,
  resolving: Resolving,
): SiteNeeds {
  const { uses, capabilities, dependsOn } = stated;
  const binds = uses !== undefined && uses.size > 0;
  const shared = profile?.needs ?? NOTHING;
  if (profile !== undefined && !binds && capabilities === undefined && dependsOn === undefined) {
    return shared;
  }
  return {
    capabilities:
      capabilities === undefined
        ? shared.capabilities
        : resolveCapabilityList(capabilities, resolving),
    uses: binds
      ? overProfile(
          uses,
          shared.uses,
          roleId,
          (binding) => resolveRequirement(binding, dependent, resolving),
          resolving.findings,
        )
      : shared.uses,
    requirements:
      dependsOn === undefined
        ? shared.requirements
        : resolveRequirements(dependsOn, dependent, resolving),
  };
}

const NOTHING: SiteNeeds = { capabilities: [], uses: new Map(), requirements: [] };

const NO_LABELS: ReadonlyMap<string, string> = new Map<string, string>();
