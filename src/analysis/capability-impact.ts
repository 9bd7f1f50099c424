import { byCodeUnit } from '../model/order.js';
import type { CapabilityId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import type { CapabilityImpact } from './impact-result.js';
import { isHitOrAtRisk } from './site-class-impact.js';
import type { ClassFate } from './site-class-impact.js';
import { KindTallies } from './tally.js';

/** Gathers what a failure does to each capability, over the sites that have it. */
export class CapabilityTallies {
  private readonly tallies = new Map<CapabilityId, KindTallies>();
  /** The kinds of site to list for each capability. */
  private readonly hit = new Map<CapabilityId, Set<string>>();

  add({ weights, capabilities }: ClassFate): void {
    for (const capability of capabilities) {
      const tally = this.tallies.get(capability.id) ?? new KindTallies();
      this.tallies.set(capability.id, tally);
      tally.add(weights, capability.state);
      if (!isHitOrAtRisk(capability)) continue;
      const kinds = this.hit.get(capability.id) ?? new Set();
      this.hit.set(capability.id, kinds);
      for (const { kind } of weights) kinds.add(kind);
    }
  }

  /** Of those that are hit or at risk somewhere, in the order of ids. */
  impacts(topology: Topology): readonly CapabilityImpact[] {
    return [...this.hit]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .flatMap(([id, kinds]) => {
        const capability = topology.capabilities.get(id);
        const byKind = this.tallies.get(id)?.byKind() ?? [];
        if (capability === undefined) return [];
        const { name, criticality } = capability;
        return [{ id, name, criticality, kinds: byKind.filter(({ kind }) => kinds.has(kind)) }];
      });
  }
}
