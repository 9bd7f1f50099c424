import { byCodeUnit } from '../../model/order.js';
import type { Site } from '../../model/topology.js';
import type { Stakes } from './stakes.js';
import type { Structure } from '../structure.js';
import type { Trial } from './trial.js';
import { Weighing, type Weight } from './weigh-taken.js';

/** A failure that takes something. */
export interface RankedFailure extends Weight {
  readonly id: string;
  readonly node: number;
  /** Where it is a site's own one: its class, and the site. */
  readonly own: { readonly siteClass: number; readonly site: Site } | null;
}

/**
 * Tries the failure of each component alone; of a site's own one, it hits that one site.
 *
 * O(what the failures reach, one after another), plus the sorting of those that take something.
 *
 * @param isTried whether the failure of a component, or of `component@site`, is asked about
 * @param visit is told of each component when its failure has run
 * @returns the worst first; of those that take the same, by id
 */
export function rankFailures(
  { nodes, isThere }: Structure,
  stakes: Stakes,
  trial: Trial,
  isTried: (id: string) => boolean,
  visit: (node: number) => void,
): readonly RankedFailure[] {
  const failures: RankedFailure[] = [];
  const weighing = new Weighing(stakes, trial);
  nodes.forEach(({ name: id, node }, number) => {
    if (node.type !== 'component' || !isThere(number)) return;
    if (!isTried(node.id) || !isTried(id)) return;
    trial.run(number);
    visit(number);
    if (!node.perSite) {
      const weight = weighing.taken();
      if (weight !== null) failures.push({ id, node: number, own: null, ...weight });
      return;
    }
    for (const [siteClass, weight] of weighing.takenAtOne()) {
      for (const site of stakes.sites[siteClass] ?? []) {
        const own = { id: `${node.id}@${site.id}`, own: { siteClass, site } };
        if (isTried(own.id)) failures.push({ ...own, node: number, ...weight });
      }
    }
  });
  return failures.sort(byWeight);
}

const byWeight = (a: RankedFailure, b: RankedFailure): number =>
  b.pairs - a.pairs || b.sites - a.sites || byCodeUnit(a.id, b.id);
