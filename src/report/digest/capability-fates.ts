import type {
  Bridge,
  CapabilityImpact,
  ImpactResult,
  KindTally,
  Onsets,
  SiteCapabilityImpact,
} from '../../analysis/impact-result.js';
import { byCodeUnit } from '../../model/order.js';
import type { Level } from '../../model/state.js';
import { mostCriticalFirst, worstFirst } from '../severity.js';
import { countsByKind, type SiteCount } from './kind-counts.js';

/** A capability that is hit somewhere. */
export interface CapabilityFates {
  readonly impact: CapabilityImpact;
  /** The kinds of site at which it is hit, in the order of the result. */
  readonly kinds: readonly KindFates[];
}

/** What happens to a capability at the sites of one kind: each fate once, the worst first. */
export interface KindFates {
  /** Of the sites that have the capability. */
  readonly tally: KindTally;
  readonly fates: readonly Fate[];
}

/** The same course of things at some sites of one kind. */
export interface Fate extends Onsets, SiteCount {
  readonly state: Level;
  readonly bridge: Bridge | null;
}

/** What is hit, the most critical capabilities first, of those the ones that go down. O(entries of sites + classes × capabilities). */
export function capabilityFates(result: ImpactResult): readonly CapabilityFates[] {
  const fates = gatherFates(result);
  return result.capabilities
    .map((impact) => ({
      impact,
      kinds: impact.kinds.flatMap((tally) => {
        const found = fates.get(placeKey(impact.id, tally.kind));
        return found === undefined ? [] : [{ tally, fates: [...found.values()].sort(byBadness) }];
      }),
    }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort(
      (a, b) =>
        mostCriticalFirst(a.impact.criticality, b.impact.criticality) ||
        Number(goesDown(b)) - Number(goesDown(a)),
    );
}

/** Whether a capability is down at some site, and not degraded only. */
export const goesDown = ({ kinds }: CapabilityFates): boolean =>
  kinds.some(({ tally }) => tally.sites.down > 0);

/** By capability and kind, then by course. */
function gatherFates({ siteClasses }: ImpactResult): Map<string, Map<string, Fate>> {
  const places = new Map<string, Map<string, Fate>>();
  for (const { capabilities, sites } of siteClasses) {
    const counts = countsByKind(sites);
    for (const capability of capabilities) {
      const { state, degradedAfter, downAfter, bridge } = capability;
      if (state === 'up') continue;
      for (const [kind, count] of counts) {
        const place = placeKey(capability.id, kind);
        const fates = places.get(place) ?? new Map<string, Fate>();
        places.set(place, fates);
        const key = courseKey(capability);
        const before = fates.get(key) ?? { sites: 0, people: 0 };
        const sites = before.sites + count.sites;
        const people = before.people + count.people;
        fates.set(key, { state, degradedAfter, downAfter, bridge, sites, people });
      }
    }
  }
  return places;
}

/** No id has a space in it. */
const placeKey = (capability: string, kind: string): string => `${capability} ${kind}`;

function courseKey({ state, degradedAfter, downAfter, bridge }: SiteCapabilityImpact): string {
  const { workaround, from, until } = bridge ?? {};
  return JSON.stringify([state, degradedAfter, downAfter, workaround, from, until]);
}

function byBadness(a: Fate, b: Fate): number {
  return (
    worstFirst(a.state, b.state) ||
    soonerFirst(a.downAfter, b.downAfter) ||
    soonerFirst(a.degradedAfter, b.degradedAfter) ||
    b.sites - a.sites ||
    byCodeUnit(a.bridge?.workaround ?? '', b.bridge?.workaround ?? '')
  );
}

/** Never comes last. */
function soonerFirst(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return (a ?? Infinity) - (b ?? Infinity);
}
