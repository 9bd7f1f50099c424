import type { CapabilityId, SiteId } from '../../model/ids.js';
import type { Site } from '../../model/topology.js';
import type { Extents } from '../difference-result.js';
import type { KindWeight } from '../tally.js';
import { addTo } from '../spof/stakes.js';
import { weightOf, type SiteGroup } from './compared-sites.js';
import { ExtentSum } from './extent-sum.js';
import type { Side } from './side.js';
import { takenAt, type Taken } from './taken.js';

/** Sites' own ones of a component whose failures take alike, on either side. */
export interface OwnFailures {
  /** The first of the sites. */
  readonly first: SiteId;
  /** How many entries of sites they are of. */
  readonly alike: number;
  readonly extents: Extents;
}

/**
 * Compares what the failure of each site's own component takes, which is at that site alone: of an
 * entry that stands for several sites, at one of them.
 *
 * @param groups of sites at which it takes something on either side
 * @param isTried whether the failure of a site's own one is asked about
 */
export function ownFailures(
  groups: readonly SiteGroup[],
  [was, is]: readonly [Taken, Taken],
  isTried: (site: SiteId) => boolean,
  before: Side,
  after: Side,
): readonly OwnFailures[] {
  const alike = new Map<string, OwnUnderWork>();
  for (const group of groups) {
    const [then, now] = takenAt(group, was, is);
    const key = JSON.stringify([[...then].sort(), [...now].sort()]);
    for (const { before: former, after: present } of group.sites) {
      const site = present ?? former;
      if (site === null || !isTried(site.id)) continue;
      const own = alike.get(key) ?? { first: site.id, then, now, sites: 0, was: [], is: [] };
      alike.set(key, own);
      own.sites += 1;
      if (former !== null) own.was.push(former);
      if (present !== null) own.is.push(present);
    }
  }
  return [...alike.values()].map(({ first, then, now, sites, was: formers, is: presents }) => {
    const more = new ExtentSum();
    const less = new ExtentSum();
    more.add(now, then, { all: oneOfEach(presents), added: NONE });
    less.add(then, now, { all: oneOfEach(formers), added: NONE });
    const extents = {
      before: atOne(then),
      after: atOne(now),
      more: { ...more.told(after.topology.capabilities), ...atOne(without(now, then)) },
      less: { ...less.told(before.topology.capabilities), ...atOne(without(then, now)) },
    };
    return { first, alike: sites, extents };
  });
}

interface OwnUnderWork {
  readonly first: SiteId;
  readonly then: ReadonlySet<CapabilityId>;
  readonly now: ReadonlySet<CapabilityId>;
  sites: number;
  readonly was: Site[];
  readonly is: Site[];
}

const NONE: ReadonlyMap<string, KindWeight> = new Map();

function oneOfEach(sites: readonly Site[]): ReadonlyMap<string, KindWeight> {
  const totals = new Map<string, KindWeight>();
  for (const site of sites) addTo(totals, [weightOf(site, 1)]);
  return totals;
}

const atOne = (taken: ReadonlySet<CapabilityId>) => ({
  pairs: taken.size,
  sites: taken.size > 0 ? 1 : 0,
});

const without = <T>(these: ReadonlySet<T>, those: ReadonlySet<T>): ReadonlySet<T> =>
  new Set([...these].filter((each) => !those.has(each)));
