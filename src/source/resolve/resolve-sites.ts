import { siteId, type SiteId } from '../../model/ids.js';
import type { Site } from '../../model/topology.js';
import type { SourceRange } from '../../model/source-range.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { site } from '../shape/topology-shapes.js';
import type { NeedsCheck } from './check-needs.js';
import { thingProvenance } from './inherit-provenance.js';
import { isKnown } from './known-ids.js';
import { overProfile } from './over-profile.js';
import type { ResolvedProfile } from './resolve-profiles.js';
import type { Read, Resolving, StatedTopology } from './resolving.js';
import { SiteNeedsResolver } from './site-needs.js';

type StatedSite = Read<typeof site>;

const DEFAULT_KIND = 'clinic';

/** The sites, each over its profile; those that state the same needs share one object. */
export function resolveSites(
  stated: NonNullable<StatedTopology['sites']>,
  profiles: ReadonlyMap<string, ResolvedProfile>,
  check: NeedsCheck,
  resolving: Resolving,
): ReadonlyMap<SiteId, Site> {
  const sites = new Map<SiteId, Site>();
  const needs = new SiteNeedsResolver(resolving);
  for (const [key, { keyRange, value }] of stated) {
    if (value !== undefined) {
      const id = siteId(key);
      sites.set(id, resolveSite(id, keyRange, value, profiles, needs, check, resolving));
    }
  }
  return sites;
}

function resolveSite(
  id: SiteId,
  range: SourceRange,
  stated: StatedSite,
  profiles: ReadonlyMap<string, ResolvedProfile>,
  resolver: SiteNeedsResolver,
  check: NeedsCheck,
  resolving: Resolving,
): Site {
  const profile = profileOf(stated, profiles, resolving);
  const over = profile?.stated;
  const origin = thingProvenance(statedProvenance(stated), stated.node, range, resolving.files);
  const dependent = { id, shared: false, provenance: origin };
  const needs = resolver.resolve(stated, profile, dependent, range.file);
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

const NO_LABELS: ReadonlyMap<string, string> = new Map<string, string>();
