import type { CapabilityId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { Capability } from '../../model/topology.js';
import type { ExtentChange } from '../difference-result.js';
import { addTo, siteCount } from '../spof/stakes.js';
import type { KindWeight } from '../tally.js';
import type { KindTotals, Weights } from './compared-sites.js';

/** Adds up what a failure takes on one side, and not on the other. */
export class ExtentSum {
  private readonly kinds = new Map<string, KindWeight>();
  private readonly byCapability = new Map<CapabilityId, Map<string, KindWeight>>();

  /**
   * Adds what sites lose that are of one class on either side.
   *
   * @param here, there what is taken at them on this side, and on the other
   */
  add(here: ReadonlySet<CapabilityId>, there: ReadonlySet<CapabilityId>, weights: Weights): void {
    let most: KindTotals | null = null;
    for (const id of here) {
      const totals = there.has(id) ? weights.added : weights.all;
      if (totals.size === 0) continue;
      const known = this.byCapability.get(id) ?? new Map<string, KindWeight>();
      this.byCapability.set(id, known);
      addTo(known, totals.values());
      // All of them are among those where it is taken on this side only.
      if (most !== weights.all) most = totals;
    }
    if (most !== null) addTo(this.kinds, most.values());
  }

  /** @param capabilities those of this side */
  told(capabilities: ReadonlyMap<CapabilityId, Capability>): ExtentChange {
    const taken = [...this.byCapability].map(([id, kinds]) => ({
      id,
      sites: siteCount(kinds.values()),
    }));
    return {
      pairs: taken.reduce((sum, { sites }) => sum + sites, 0),
      sites: siteCount(this.kinds.values()),
      kinds: [...this.kinds.values()].sort((a, b) => byCodeUnit(a.kind, b.kind)),
      capabilities: taken
        .flatMap(({ id, sites }) => {
          const capability = capabilities.get(id);
          if (capability === undefined) return [];
          return [{ id, name: capability.name, criticality: capability.criticality, sites }];
        })
        .sort((a, b) => byCodeUnit(a.id, b.id)),
    };
  }
}
