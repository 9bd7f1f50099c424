import type { CapabilityId } from '../../model/ids.js';
import type { ComparedSites, SiteGroup } from './compared-sites.js';

/** What a failure takes: by number of a class of sites, the capabilities that it takes there. */
export type Taken = ReadonlyMap<number, ReadonlySet<CapabilityId>>;

export const NOWHERE: Taken = new Map();
const NOTHING: ReadonlySet<CapabilityId> = new Set();

/** The sites at which a failure takes something on either side. */
export function touchedGroups(was: Taken, is: Taken, sites: ComparedSites): readonly SiteGroup[] {
  const touched = new Set<SiteGroup>();
  for (const siteClass of was.keys()) {
    for (const group of sites.byBefore.get(siteClass) ?? []) touched.add(group);
  }
  for (const siteClass of is.keys()) {
    for (const group of sites.byAfter.get(siteClass) ?? []) touched.add(group);
  }
  return [...touched];
}

/** What it takes at each of the sites of a group, before and after. */
export const takenAt = (
  { before, after }: SiteGroup,
  was: Taken,
  is: Taken,
): readonly [ReadonlySet<CapabilityId>, ReadonlySet<CapabilityId>] => [
  (before === null ? undefined : was.get(before)) ?? NOTHING,
  (after === null ? undefined : is.get(after)) ?? NOTHING,
];
