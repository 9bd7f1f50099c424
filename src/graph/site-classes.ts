import type { RoleId, SiteId } from '../model/ids.js';
import type { Requirement } from '../model/requirement.js';
import type { Site, SiteNeeds, Topology } from '../model/topology.js';
import { NeedsKeys } from './needs-keys.js';

/** Sites that need the same, and so share nodes and results. */
export interface SiteClass {
  /** The id of its first site, by which its nodes are named. */
  readonly key: SiteId;
  readonly needs: SiteNeeds;
  /** The roles that these sites use; what else they bind has no bearing on them. */
  readonly roles: readonly RoleId[];
  /** In the order of the topology; at least one. */
  readonly sites: readonly Site[];
}

/** What is to be taken into account when sites are parted into classes. */
export interface SiteDistinctions {
  /** Sites to which something is to happen alone: each makes a class of its own. */
  readonly apart: ReadonlySet<SiteId>;
  /** Whether what a site needs for itself (its `dependsOn`) counts, or is left aside. */
  readonly ownNeedsCount: (site: Site) => boolean;
}

export const ALL_NEEDS: SiteDistinctions = {
  apart: new Set<SiteId>(),
  ownNeedsCount: () => true,
};

/**
 * Parts the sites of a topology into classes of sites with the same capabilities, resolved
 * requirements and, since those belong to capabilities, workarounds.
 *
 * Linear in the sites and in the distinct needs.
 */
export function siteClasses(
  topology: Topology,
  { apart, ownNeedsCount }: SiteDistinctions,
): readonly SiteClass[] {
  const classes: SiteClass[] = [];
  const byKey = new Map<string, Site[]>();
  const keys = new NeedsKeys(topology);
  for (const site of topology.sites.values()) {
    const isApart = apart.has(site.id);
    const isWhole = isApart || site.needs.requirements.length === 0 || ownNeedsCount(site);
    const needs = isWhole ? site.needs : withoutOwn(site.needs);
    const { key, roles } = keys.of(needs);
    const alike = isApart ? undefined : byKey.get(key);
    if (alike !== undefined) {
      alike.push(site);
      continue;
    }
    const sites = [site];
    classes.push({ key: site.id, needs, roles, sites });
    if (!isApart) byKey.set(key, sites);
  }
  return classes;
}

const withoutOwn = ({ capabilities, uses }: SiteNeeds): SiteNeeds => ({
  capabilities,
  uses,
  requirements: NONE,
});

const NONE: readonly Requirement[] = [];
