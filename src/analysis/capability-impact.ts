import { byCodeUnit } from '../model/order.js';
import type { CapabilityId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import type { CapabilityImpact } from './impact-result.js';
import { isHitOrAtRisk } from './site-class-impact.js';
import type { ClassFate } from './site-class-impact.js';
import { KindTallies } from './tally.js';

/** What a failure does to each capability, over the sites that have it, in the order of ids. */
export function capabilityImpacts(
  topology: Topology,
  fates: readonly ClassFate[],
): readonly CapabilityImpact[] {
  const tallies = new Map<CapabilityId, KindTallies>();
  /** The kinds of site to list for each capability. */
  const hit = new Map<CapabilityId, Set<string>>();
  for (const { weights, capabilities } of fates) {
    for (const capability of capabilities) {
      const tally = tallies.get(capability.id) ?? new KindTallies();
      tallies.set(capability.id, tally);
      tally.add(weights, capability.state);
      if (!isHitOrAtRisk(capability)) continue;
      const kinds = hit.get(capability.id) ?? new Set();
      hit.set(capability.id, kinds);
      for (const { kind } of weights) kinds.add(kind);
    }
  }
  return [...hit]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([id, kinds]) => {
      const capability = topology.capabilities.get(id);
      const byKind = tallies.get(id)?.byKind() ?? [];
      if (capability === undefined) return [];
      const { name, criticality } = capability;
      return [{ id, name, criticality, kinds: byKind.filter(({ kind }) => kinds.has(kind)) }];
    });
}
