import type { ScenarioRun, SimulatedThing, ThingRun } from '../../analysis/simulation-result.js';
import type { HitCount } from '../../model/report/shown.js';
import { byCodeUnit } from '../../model/order.js';
import { countsByKind } from '../digest/kind-counts.js';
import { mostCriticalFirst } from '../severity.js';

/** A capability at the sites of one kind at which it is hit in a run, whatever becomes of it at each. */
export interface KindHit {
  readonly capability: Extract<SimulatedThing, { readonly type: 'capability' }>;
  readonly kind: string;
  /** By the worst that it comes to there; of those that have it. */
  readonly sites: HitCount;
  /** Whom they serve at which it is hit. */
  readonly people: number;
  readonly runs: readonly ThingRun[];
}

/** The most critical first, those that go down before others, then by id and kind. O(entries of sites). */
export function kindsHit({ things, lost }: ScenarioRun): readonly KindHit[] {
  const totals = new Map(lost.map((each) => [key(each.capability, each.kind), each.sites.total]));
  const hit = new Map<string, Gathered>();
  for (const run of things) {
    const { thing: capability, changes } = run;
    if (capability.type !== 'capability') continue;
    const worst = changes.some(({ state }) => state === 'down') ? 'down' : 'degraded';
    for (const [kind, { sites, people }] of countsByKind(capability.sites)) {
      const at = key(capability.id, kind);
      const known = hit.get(at) ?? { capability, kind, down: 0, degraded: 0, people: 0, runs: [] };
      hit.set(at, known);
      known[worst] += sites;
      known.people += people;
      known.runs.push(run);
    }
  }
  return [...hit]
    .map(([at, { down, degraded, ...of }]): KindHit => ({
      ...of,
      // Only what is lost for some time is summed up; what is hit at the very end isn't.
      sites: { total: totals.get(at) ?? down + degraded, down, degraded },
    }))
    .sort(
      (a, b) =>
        mostCriticalFirst(a.capability.criticality, b.capability.criticality) ||
        Number(b.sites.down > 0) - Number(a.sites.down > 0) ||
        byCodeUnit(a.capability.id, b.capability.id) ||
        byCodeUnit(a.kind, b.kind),
    );
}

interface Gathered {
  readonly capability: KindHit['capability'];
  readonly kind: string;
  readonly runs: ThingRun[];
  down: number;
  degraded: number;
  people: number;
}

/** No id has a space in it. */
const key = (capability: string, kind: string): string => `${capability} ${kind}`;
