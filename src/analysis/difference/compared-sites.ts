import type { Site } from '../../model/topology.js';
import type { KindWeight } from '../tally.js';
import { addTo, type Stakes } from '../spof/stakes.js';

/** A site that is asked about, as it is on either side; null where it isn't there. */
export interface ComparedSite {
  readonly before: Site | null;
  readonly after: Site | null;
}

/** Sites that are of one class before, and of one class after. */
export interface SiteGroup {
  /** Numbers of classes; null: of sites that aren't there, or aren't asked about. */
  readonly before: number | null;
  readonly after: number | null;
  readonly sites: readonly ComparedSite[];
  /** By what a failure that takes something from them on one side counts for more there. */
  readonly more: Weights;
  readonly less: Weights;
}

/** What sites weigh, by kind. */
export interface Weights {
  /** Where it is taken on this side only. */
  readonly all: KindTotals;
  /** Where it is taken on both sides: those that there are more of on this one. */
  readonly added: KindTotals;
}

export type KindTotals = ReadonlyMap<string, KindWeight>;

/** Sites of two topologies, by the classes that they belong to on either side. */
export interface ComparedSites {
  readonly byBefore: ReadonlyMap<number, readonly SiteGroup[]>;
  readonly byAfter: ReadonlyMap<number, readonly SiteGroup[]>;
}

/** Linear in the sites: those that are the same on both sides have the same id. */
export function compareSites(before: Stakes, after: Stakes): ComparedSites {
  const was = placesOf(before);
  const is = placesOf(after);
  const groups = new Map<string, GroupUnderWork>();
  for (const id of new Set([...is.keys(), ...was.keys()])) {
    const from = was.get(id) ?? NOWHERE;
    const to = is.get(id) ?? NOWHERE;
    const key = `${String(from.siteClass)} ${String(to.siteClass)}`;
    const group = groups.get(key) ?? emptyGroup(from.siteClass, to.siteClass);
    groups.set(key, group);
    group.sites.push({ before: from.site, after: to.site });
    weigh(group.more, to.site, from.site);
    weigh(group.less, from.site, to.site);
  }
  const all = [...groups.values()];
  return {
    byBefore: groupedBy(all, (group) => group.before),
    byAfter: groupedBy(all, (group) => group.after),
  };
}

interface SitePlace {
  readonly siteClass: number | null;
  readonly site: Site | null;
}

const NOWHERE: SitePlace = { siteClass: null, site: null };

function placesOf({ sites }: Stakes): ReadonlyMap<string, SitePlace> {
  const places = new Map<string, SitePlace>();
  sites.forEach((ofClass, siteClass) => {
    for (const site of ofClass) places.set(site.id, { siteClass, site });
  });
  return places;
}

interface GroupUnderWork extends SiteGroup {
  readonly sites: ComparedSite[];
  readonly more: WeightsUnderWork;
  readonly less: WeightsUnderWork;
}

interface WeightsUnderWork {
  readonly all: Map<string, KindWeight>;
  readonly added: Map<string, KindWeight>;
}

const emptyGroup = (before: number | null, after: number | null): GroupUnderWork => ({
  before,
  after,
  sites: [],
  more: { all: new Map(), added: new Map() },
  less: { all: new Map(), added: new Map() },
});

function weigh({ all, added }: WeightsUnderWork, here: Site | null, there: Site | null): void {
  if (here === null) return;
  addTo(all, [weightOf(here, here.count)]);
  const more = here.count - (there?.count ?? here.count);
  if (more > 0) addTo(added, [weightOf(here, more)]);
}

/** What so many of the sites weigh that an entry stands for. */
export const weightOf = ({ kind, people }: Site, count: number): KindWeight => ({
  kind,
  sites: count,
  people: (people ?? 0) * count,
});

function groupedBy(
  groups: readonly SiteGroup[],
  classOf: (group: SiteGroup) => number | null,
): ReadonlyMap<number, readonly SiteGroup[]> {
  const byClass = new Map<number, SiteGroup[]>();
  for (const group of groups) {
    const siteClass = classOf(group);
    if (siteClass === null) continue;
    const known = byClass.get(siteClass);
    if (known === undefined) byClass.set(siteClass, [group]);
    else known.push(group);
  }
  return byClass;
}
