import { byCodeUnit } from '../model/order.js';
import type { CapabilityId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import type { InventoryResult } from './inventory-result.js';

/** Counts what is in a topology. O(components + sites × their capabilities). */
export function inventory({ components, capabilities, sites }: Topology): InventoryResult {
  const kinds = new Counts<string | null>();
  const owners = new Counts<string | null>();
  for (const { kind, owner } of components.values()) {
    kinds.add(kind, 1);
    owners.add(owner, 1);
  }
  const sitesWith = new Counts<CapabilityId>();
  const siteKinds = new Map<
    string,
    { sites: number; people: number; capabilities: Set<CapabilityId> }
  >();
  for (const { kind, count, people, needs } of sites.values()) {
    const known = siteKinds.get(kind) ?? { sites: 0, people: 0, capabilities: new Set() };
    siteKinds.set(kind, known);
    known.sites += count;
    known.people += count * (people ?? 0);
    for (const capability of needs.capabilities) {
      known.capabilities.add(capability);
      sitesWith.add(capability, count);
    }
  }
  return {
    kinds: kinds.all().map(([kind, count]) => ({ kind, components: count })),
    owners: owners.all().map(([owner, count]) => ({ owner, components: count })),
    siteKinds: [...siteKinds]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([kind, { capabilities: can, ...of }]) => ({ kind, ...of, capabilities: can.size })),
    capabilities: [...capabilities.values()]
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map(({ id, name, criticality, workaround }) => ({
        id,
        name,
        criticality,
        sites: sitesWith.of(id),
        workaround,
      })),
  };
}

class Counts<Key extends string | null> {
  private readonly counts = new Map<Key, number>();

  add(key: Key, count: number): void {
    this.counts.set(key, this.of(key) + count);
  }

  of(key: Key): number {
    return this.counts.get(key) ?? 0;
  }

  /** The most first; null last. */
  all(): readonly (readonly [Key, number])[] {
    return [...this.counts].sort(
      ([a, some], [b, others]) =>
        Number(a === null) - Number(b === null) || others - some || byCodeUnit(a ?? '', b ?? ''),
    );
  }
}
