import type { CapabilityImpact } from '../../analysis/impact-result.js';
import type { Seconds } from '../../model/duration.js';
import type { CapabilityFates } from './capability-fates.js';

/** What people do instead of several capabilities. */
export interface WorkaroundInUse {
  readonly workaround: string;
  readonly places: readonly WorkaroundPlace[];
}

/** A capability that stands on a workaround for a time, and at how many sites of each kind. */
export interface WorkaroundPlace {
  readonly capability: CapabilityImpact;
  readonly kinds: ReadonlyMap<string, number>;
}

/**
 * Each workaround that comes into use, in the order of the capabilities.
 *
 * @param within the horizon; null: at any time
 */
export function workaroundsInUse(
  hit: readonly CapabilityFates[],
  within: Seconds | null,
): readonly WorkaroundInUse[] {
  const found = new Map<string, WorkaroundPlace[]>();
  for (const { impact, kinds } of hit)
    for (const [workaround, counts] of sitesByWorkaround(kinds, within ?? Infinity)) {
      const places = found.get(workaround) ?? [];
      found.set(workaround, places);
      places.push({ capability: impact, kinds: counts });
    }
  return [...found].map(([workaround, places]) => ({ workaround, places }));
}

/** At one capability. */
function sitesByWorkaround(
  kinds: CapabilityFates['kinds'],
  horizon: Seconds,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { tally, fates } of kinds)
    for (const { bridge, sites } of fates) {
      if (bridge === null || bridge.from > horizon) continue;
      const counts = found.get(bridge.workaround) ?? new Map<string, number>();
      found.set(bridge.workaround, counts);
      counts.set(tally.kind, (counts.get(tally.kind) ?? 0) + sites);
    }
  return found;
}
