import type { ColdStartResult, StuckCapability } from '../../analysis/cold-start-result.js';
import { byCodeUnit } from '../../model/order.js';
import { mostCriticalFirst } from '../severity.js';

/** A capability that never comes up, over all sites at which the same loop holds it. */
export interface StuckEverywhere {
  readonly capability: StuckCapability;
  /** By their count. */
  readonly sites: number;
}

/** The most critical first, then in the order of ids; of one, by loop. Linear, but for that order. */
export function stuckCapabilities({ stuck }: ColdStartResult): readonly StuckEverywhere[] {
  const byLoop = new Map<string, { capability: StuckCapability; sites: number }>();
  for (const { sites, capabilities } of stuck.siteClasses) {
    const total = sites.reduce((sum, { count }) => sum + count, 0);
    for (const capability of capabilities) {
      const key = JSON.stringify([capability.id, capability.loop]);
      const known = byLoop.get(key);
      if (known === undefined) byLoop.set(key, { capability, sites: total });
      else known.sites += total;
    }
  }
  return [...byLoop.values()].sort(
    ({ capability: a }, { capability: b }) =>
      mostCriticalFirst(a.criticality, b.criticality) || byCodeUnit(a.id, b.id) || a.loop - b.loop,
  );
}
