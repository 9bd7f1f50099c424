import { byCodeUnit } from '../../model/order.js';
import type { Component } from '../../model/topology.js';
import type { Extent, Extents, FailureChange } from '../difference-result.js';
import type { ComparedComponent } from './compared-components.js';
import type { ComparedSites } from './compared-sites.js';
import { ExtentSum } from './extent-sum.js';
import { ownFailures } from './own-failures.js';
import type { Side } from './side.js';
import { NOWHERE, takenAt, touchedGroups, type Taken } from './taken.js';

/**
 * Fails a component on both sides, and compares what it takes. O(what it reaches on either side).
 *
 * @param isTried whether the failure of a component, or of `component@site`, is asked about
 * @returns none where it takes the same; of sites' own ones, one for all that fare alike
 */
export function failureChanges(
  compared: ComparedComponent,
  { before, after }: { readonly before: Side; readonly after: Side },
  sites: ComparedSites,
  isTried: (id: string) => boolean,
): readonly FailureChange[] {
  const ids = [compared.before?.id, compared.after?.id].filter((id) => id !== undefined);
  const component = compared.after ?? compared.before;
  if (component === null || !ids.every(isTried)) return [];
  const was = compared.before === null ? NOWHERE : before.fail(compared.before.id);
  const is = compared.after === null ? NOWHERE : after.fail(compared.after.id);
  const groups = touchedGroups(was, is, sites);
  if (component.perSite) {
    const isTriedAt = (site: string): boolean => ids.every((id) => isTried(`${id}@${site}`));
    return ownFailures(groups, [was, is], isTriedAt, before, after).flatMap(
      ({ first, alike, extents }) =>
        changeOf(`${component.id}@${first}`, component, compared, alike, extents),
    );
  }
  const more = new ExtentSum();
  const less = new ExtentSum();
  for (const group of groups) {
    const [then, now] = takenAt(group, was, is);
    more.add(now, then, group.more);
    less.add(then, now, group.less);
  }
  return changeOf(component.id, component, compared, null, {
    before: extentOf(was, before),
    after: extentOf(is, after),
    more: more.told(after.topology.capabilities),
    less: less.told(before.topology.capabilities),
  });
}

function extentOf(taken: Taken, { stakes }: Side): Extent {
  let [pairs, sites] = [0, 0];
  for (const [siteClass, capabilities] of taken) {
    const count = stakes.counts[siteClass] ?? 0;
    pairs += capabilities.size * count;
    sites += count;
  }
  return { pairs, sites };
}

function changeOf(
  id: string,
  { name, kind, owner }: Component,
  { before: former, after: now, there }: ComparedComponent,
  alike: number | null,
  extents: Extents,
): readonly FailureChange[] {
  const { before, after, more, less } = extents;
  if (more.pairs === 0 && less.pairs === 0) return [];
  const formerly = former !== null && now !== null && former.id !== now.id ? former.id : null;
  const singlePoint = before.pairs === 0 ? 'gained' : after.pairs === 0 ? 'lost' : null;
  const change = more.pairs > 0 ? 'grew' : 'shrank';
  return [{ id, formerly, name, kind, owner, there, alike, change, singlePoint, ...extents }];
}

/** What grew before what shrank; the worst first, and ties by id. */
export function byWorst(a: FailureChange, b: FailureChange): number {
  if (a.change !== b.change) return a.change === 'grew' ? -1 : 1;
  const [ofA, ofB] = a.change === 'grew' ? [a.more, b.more] : [a.less, b.less];
  return ofB.pairs - ofA.pairs || ofB.sites - ofA.sites || byCodeUnit(a.id, b.id);
}
