import type { Findings } from '../../diagnostics/findings.js';
import type { Topology } from '../../model/topology.js';
import type { RemovedIds } from '../layers/removed-ids.js';
import { needsCheck } from './check-needs.js';
import type { FileProvenance } from './inherit-provenance.js';
import { resolveCapabilities } from './resolve-capabilities.js';
import { resolveCommonCause } from './resolve-common-cause.js';
import {
  draftComponents,
  formerIds,
  reportSharedIds,
  type DraftComponent,
} from './draft-components.js';
import { resolveComponents } from './resolve-components.js';
import { resolveProfiles, type ResolvedProfile } from './resolve-profiles.js';
import { resolveSites } from './resolve-sites.js';
import type { ModeDefaults, Resolving, StatedTopology } from './resolving.js';

const HOUR = 60 * 60;

/** What a topology is made of: itself, and what its sites took from profiles. */
export interface Resolved {
  readonly topology: Topology;
  /** Those too that no site has. */
  readonly profiles: ReadonlyMap<string, ResolvedProfile>;
}

/**
 * What a merged topology means: ids looked up, defaults applied, profiles resolved. All that is
 * wrong is reported, and left out of the result, which is sound only where nothing was.
 */
export function resolveTopology(
  stated: StatedTopology,
  files: FileProvenance,
  removed: RemovedIds,
  findings: Findings,
): Resolved {
  const { components = NONE, capabilities = NONE, profiles = NONE, sites = NONE } = stated;
  const drafts = draftComponents(components, stated.defaults?.kinds, files, findings);
  const formerly = formerIds(drafts, components, sites, findings);
  reportSharedIds(components, sites, findings);
  const resolving: Resolving = {
    findings,
    known: {
      component: components,
      capability: capabilities,
      profile: profiles,
      site: sites,
      formerly,
      removed,
    },
    perSite: perSiteIds(drafts),
    modeDefaults: modeDefaultsOf(stated.defaults),
    files,
  };
  const resolvedComponents = resolveComponents(drafts, resolving);
  const resolvedCapabilities = resolveCapabilities(capabilities, resolving);
  const resolvedProfiles = resolveProfiles(profiles, resolving);
  const check = needsCheck(resolvedCapabilities, findings);
  const topology: Topology = {
    name: stated.name?.value ?? null,
    components: resolvedComponents,
    capabilities: resolvedCapabilities,
    sites: resolveSites(sites, resolvedProfiles, check, resolving),
    formerly,
    commonCause: resolveCommonCause(stated.commonCause ?? [], resolvedComponents, resolving),
  };
  return { topology, profiles: resolvedProfiles };
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

const perSiteIds = (drafts: readonly DraftComponent[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ settled: { id, perSite } }) => (perSite ? [id] : [])));

/** See semantics, "Modes". */
const modeDefaultsOf = (defaults: StatedTopology['defaults']): ModeDefaults => ({
  login: defaults?.session?.value ?? 8 * HOUR,
  queued: defaults?.buffer?.value ?? 24 * HOUR,
  cached: defaults?.ttl?.value ?? HOUR,
});
