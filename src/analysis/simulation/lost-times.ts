import { byCodeUnit } from '../../model/order.js';
import type { Capability } from '../../model/topology.js';
import type { LostTime } from '../simulation-result.js';
import { weighByKind } from '../tally.js';
import { lengthsOf } from './course.js';
import type { RunRecord } from './run-record.js';
import type { TimedStructure } from './timed-structure.js';

/** A sum under way, for a capability at the sites of a kind. */
interface Sum {
  readonly capability: Capability;
  readonly kind: string;
  readonly sites: { total: number; down: number; degraded: number };
  readonly siteHours: { down: number; degraded: number };
  readonly peopleHours: { down: number; degraded: number };
}

const HOUR = 60 * 60;

/** For how long each capability was lost, and to how many; only where anything was. */
export function lostTimes(
  { topology, nodes, classes }: TimedStructure,
  { changes, end }: RunRecord,
): readonly LostTime[] {
  const sums = new Map<string, Sum>();
  for (const [number, siteClass] of classes.entries()) {
    const weights = weighByKind(siteClass.sites);
    for (const { id, number: node } of nodes.capabilitiesAt(number)) {
      const capability = topology.capabilities.get(id);
      if (capability === undefined) continue;
      const lasted = lengthsOf(changes.get(node) ?? [], end);
      for (const { kind, sites, people } of weights) {
        const sum = sumOf(sums, capability, kind);
        sum.sites.total += sites;
        if (lasted.down > 0) sum.sites.down += sites;
        else if (lasted.degraded > 0) sum.sites.degraded += sites;
        for (const level of ['down', 'degraded'] as const) {
          sum.siteHours[level] += (sites * lasted[level]) / HOUR;
          sum.peopleHours[level] += (people * lasted[level]) / HOUR;
        }
      }
    }
  }
  return [...sums.values()]
    .filter(({ siteHours }) => siteHours.down + siteHours.degraded > 0)
    .map(({ capability: { id, name, criticality }, ...sum }) => ({
      capability: id,
      name,
      criticality,
      ...sum,
    }))
    .sort((a, b) => byCodeUnit(a.capability, b.capability) || byCodeUnit(a.kind, b.kind));
}

function sumOf(sums: Map<string, Sum>, capability: Capability, kind: string): Sum {
  const key = JSON.stringify([capability.id, kind]);
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = {
    capability,
    kind,
    sites: { total: 0, down: 0, degraded: 0 },
    siteHours: { down: 0, degraded: 0 },
    peopleHours: { down: 0, degraded: 0 },
  };
  sums.set(key, sum);
  return sum;
}
