import { byCodeUnit } from '../../model/order.js';
import type { Topology } from '../../model/topology.js';
import {
  HOURS_A_YEAR,
  isBelow,
  type AvailabilityOfAlike,
  type CapabilityAtKind,
} from '../availability-result.js';

/** Sums up what capabilities are at the sites of a kind. Linear, but for the sorting of the sums. */
export function availabilityByKind(
  topology: Topology,
  classes: readonly AvailabilityOfAlike[],
): readonly CapabilityAtKind[] {
  const sums = new Map<string, Sum>();
  for (const alike of classes) {
    const { capability, target, availability, atMost, method } = alike;
    for (const { kind, count, people } of alike.sites) {
      const key = JSON.stringify([capability, kind]);
      const name = topology.capabilities.get(capability)?.name ?? capability;
      const sum = sums.get(key) ?? { ...NO_SITE, capability, name, kind, target };
      sums.set(key, sum);
      sum.sites += count;
      if (method === 'bounds') sum.method = method;
      if (target !== null && isBelow(atMost, target)) sum.below += count;
      sum.people += count * (people ?? 0);
      sum.down += count * (1 - availability);
      sum.peopleDown += count * (people ?? 0) * (1 - availability);
      sum.worst = Math.min(sum.worst, availability);
      sum.best = Math.max(sum.best, availability);
    }
  }
  return [...sums.values()]
    .sort((a, b) => byCodeUnit(a.capability, b.capability) || byCodeUnit(a.kind, b.kind))
    .map(({ down, peopleDown, worst, best, ...told }) => ({
      ...told,
      // Rounding must not put a mean beside what it is the mean of.
      availability: { mean: Math.min(best, Math.max(worst, 1 - down / told.sites)), worst, best },
      hoursDown: (down / told.sites) * HOURS_A_YEAR,
      peopleHours: peopleDown * HOURS_A_YEAR,
    }));
}

type Told = Pick<CapabilityAtKind, 'capability' | 'name' | 'kind' | 'target'>;

interface Sum extends Told {
  sites: number;
  method: CapabilityAtKind['method'];
  below: number;
  people: number;
  /** The share of time in which it is down, summed over sites, and over people. */
  down: number;
  peopleDown: number;
  worst: number;
  best: number;
}

const NO_SITE: Omit<Sum, keyof Told> = {
  sites: 0,
  method: 'exact',
  below: 0,
  people: 0,
  down: 0,
  peopleDown: 0,
  worst: 1,
  best: 0,
};
