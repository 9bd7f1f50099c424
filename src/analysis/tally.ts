import { byCodeUnit } from '../model/order.js';
import type { State } from '../model/state.js';
import type { Site } from '../model/topology.js';
import type { KindTally, Tally } from './impact-result.js';

/** Of the sites of a class, those of one kind: how many they stand for, and whom they serve. */
export interface KindWeight {
  readonly kind: string;
  readonly sites: number;
  readonly people: number;
}

/** Weighs sites by kind: `count` sites and `people × count` people each. */
export function weighByKind(sites: readonly Site[]): readonly KindWeight[] {
  const weights = new Map<string, { kind: string; sites: number; people: number }>();
  for (const { kind, count, people } of sites) {
    const weight = weights.get(kind) ?? { kind, sites: 0, people: 0 };
    weights.set(kind, weight);
    weight.sites += count;
    weight.people += (people ?? 0) * count;
  }
  return [...weights.values()];
}

/** Counts sites and people by kind, as one class of sites after the other is told its state. */
export class KindTallies {
  private readonly kinds = new Map<
    string,
    {
      kind: string;
      sites: { total: number; down: number; degraded: number };
      people: { total: number; affected: number };
    }
  >();

  add(weights: readonly KindWeight[], state: State): void {
    for (const { kind, sites, people } of weights) {
      const tally = this.kinds.get(kind) ?? {
        kind,
        sites: { total: 0, down: 0, degraded: 0 },
        people: { total: 0, affected: 0 },
      };
      this.kinds.set(kind, tally);
      tally.sites.total += sites;
      tally.people.total += people;
      if (state === 'up') continue;
      tally.sites[state] += sites;
      tally.people.affected += people;
    }
  }

  /** In the order of kinds. */
  byKind(): readonly KindTally[] {
    return [...this.kinds.values()].sort((a, b) => byCodeUnit(a.kind, b.kind));
  }

  /** Sites of all kinds together; people have no such sum. */
  sites(): Tally {
    const sum = { total: 0, down: 0, degraded: 0 };
    for (const { sites } of this.kinds.values()) {
      sum.total += sites.total;
      sum.down += sites.down;
      sum.degraded += sites.degraded;
    }
    return sum;
  }
}
