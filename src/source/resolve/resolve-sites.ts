import { siteId, type SiteId } from '../../model/ids.js';
import type { Site } from '../../model/topology.js';
import type { SourceRange } from '../../model/source-range.js';
import { doubtUnreferencedFitsOf } from '../doubts/unreferenced-fits.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { site } from '../shape/topology-shapes.js';
import type { NeedsCheck } from './check-needs.js';
import { thingProvenance } from './inherit-provenance.js';
import { isKnown } from './known-ids.js';
import { overProfile } from './over-profile.js';
import { labelsKey } from './plain-key.js';
import type { ResolvedProfile } from './resolve-profiles.js';
import type { Read, Resolving, StatedTopology } from './resolving.js';
import { SharedValues } from './shared-values.js';
import { SiteNeedsResolver } from './site-needs.js';

type StatedSite = Read<typeof site>;

const DEFAULT_KIND = 'clinic';

type SharedLabels = SharedValues<Site['labels']>;

/** What sites have in common, and what of them is checked once. */
interface SharedBySites {
  readonly needs: SiteNeedsResolver;
  readonly labels: SharedLabels;
  readonly check: NeedsCheck;
}

/** The sites, each over its profile; those that state the same needs share one object. */
export function resolveSites(
  stated: NonNullable<StatedTopology['sites']>,
  profiles: ReadonlyMap<string, ResolvedProfile>,
  check: NeedsCheck,
  resolving: Resolving,
): ReadonlyMap<SiteId, Site> {
  const sites = new Map<SiteId, Site>();
  const needs = new SiteNeedsResolver(resolving);
  const labels: SharedLabels = new SharedValues(resolving.findings);
  for (const [key, { keyRange, value }] of stated) {
    if (value !== undefined) {
      const id = siteId(key);
      doubtUnreferencedFitsOf(value, resolving.findings);
      sites.set(
        id,
        resolveSite(id, keyRange, value, profiles, { needs, labels, check }, resolving),
      );
    }
  }
  return sites;
}

function resolveSite(
  id: SiteId,
  range: SourceRange,
  stated: StatedSite,
  profiles: ReadonlyMap<string, ResolvedProfile>,
  shared: SharedBySites,
  resolving: Resolving,
): Site {
  const profile = profileOf(stated, profiles, resolving);
  const over = profile?.stated;
  const origin = thingProvenance(statedProvenance(stated), stated.node, range, resolving.files);
  const dependent = { id, shared: false, provenance: origin };
  const needs = shared.needs.resolve(stated, profile, dependent, range.file);
  shared.check(needs, { id, range, stated, profile });
  return {
    id,
    name: stated.name?.value ?? id,
    kind: (stated.kind ?? over?.kind)?.value ?? DEFAULT_KIND,
    region: (stated.region ?? over?.region)?.value ?? null,
    labels: labelsOf(stated, profile, shared.labels, resolving),
    people: (stated.people ?? over?.people)?.value ?? null,
    count: (stated.count ?? over?.count)?.value ?? 1,
    needs,
    provenance: origin.provenance,
    range,
  };
}

/** Sites that state the same labels share them: of a million sites, many do. */
function labelsOf(
  { labels: stated }: StatedSite,
  profile: ResolvedProfile | undefined,
  shared: SharedLabels,
  { findings }: Resolving,
): Site['labels'] {
  const ofProfile = profile?.labels ?? NO_LABELS;
  if (stated === undefined) return ofProfile;
  const own = labelsKey(stated);
  const key = own === null ? null : `${profile?.id ?? ''}\n${own}`;
  return shared.get(key, () =>
    overProfile(stated, ofProfile, String, ({ value }) => value, findings),
  );
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
