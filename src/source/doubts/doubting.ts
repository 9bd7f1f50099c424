import type { Findings } from '../../diagnostics/findings.js';
import type { Requirement } from '../../model/requirement.js';
import type { SiteNeeds } from '../../model/topology.js';
import type { Resolved } from '../resolve/resolve-topology.js';
import type { StatedTopology } from '../resolve/resolving.js';

/** A sound topology, looked at for what may not be meant as it says. */
export interface Doubting extends Resolved {
  readonly stated: StatedTopology;
  /** What profiles and sites need and bind; what many share stands here once. */
  readonly siteNeeds: ReadonlySet<SiteNeeds>;
  /** The requirements of capabilities, profiles and sites, and those that roles are bound to. */
  readonly atSites: ReadonlySet<Requirement>;
  readonly findings: Findings;
}

/** Time: linear in the sites, and in the requirements of those that share none. */
export function doubting(
  { topology, profiles }: Resolved,
  stated: StatedTopology,
  findings: Findings,
): Doubting {
  const siteNeeds = new Set<SiteNeeds>();
  for (const { needs } of profiles.values()) siteNeeds.add(needs);
  for (const { needs } of topology.sites.values()) siteNeeds.add(needs);
  const atSites = new Set<Requirement>();
  for (const { requirements } of topology.capabilities.values()) {
    for (const each of requirements) atSites.add(each);
  }
  for (const { requirements, uses } of siteNeeds) {
    for (const each of requirements) atSites.add(each);
    for (const each of uses.values()) atSites.add(each);
  }
  return { topology, profiles, stated, siteNeeds, atSites, findings };
}

/** All requirements that the topology states, each once. */
export function* everyRequirement({ topology, atSites }: Doubting): Generator<Requirement> {
  for (const { requirements } of topology.components.values()) yield* requirements;
  yield* atSites;
}
