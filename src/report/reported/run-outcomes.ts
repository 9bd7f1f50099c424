import type { ScenarioAnswers, SiteRun } from '../../analysis/report-answers-result.js';
import type { Change, ScenarioRun } from '../../analysis/simulation-result.js';
import type { InventoryResult } from '../../analysis/inventory-result.js';
import type { Seconds } from '../../model/duration.js';
import type { KindCourse, TimedLoss } from '../../model/report/course.js';
import type { RegionOutcome, SiteOutcome } from '../../model/report/outcome.js';
import { firstOf, type Shown } from '../../model/report/shown.js';
import { byCodeUnit } from '../../model/order.js';
import type { Level } from '../../model/state.js';
import { countsByKind } from '../digest/kind-counts.js';
import { lengthsIn } from '../timeline/timeline-rows.js';
import { kindsHit } from './kinds-hit.js';
import { worstOf } from './run-things.js';

/** What a run did to each kind of site that there is, at worst. */
export function kindsInTime({ inventory, siteRuns, run }: ScenarioAnswers): readonly KindCourse[] {
  const losing = classesLosing(run);
  const kinds = new Map<string, Writable>();
  for (const { kind, sites, people } of inventory.siteKinds)
    kinds.set(kind, { kind, total: sites, people, ...NOTHING });
  for (const { sites, changes } of siteRuns) {
    if (changes.length === 0) continue;
    const { state } = worstOf(changes);
    const [from, until] = hitSpan(changes);
    for (const [kind, count] of countsByKind(sites)) {
      const known = kinds.get(kind);
      if (known === undefined) continue;
      known[state] += count.sites;
      known.affected += count.people;
      if (state === 'degraded' && losing.has(sites[0]?.id ?? '')) known.losing += count.sites;
      known.from = Math.min(known.from ?? from, from);
      known.until = Math.max(known.until ?? 0, until);
    }
  }
  return [...kinds.values()].map(({ total, down, degraded, people, affected, until, ...of }) => ({
    ...of,
    sites: { total, down, degraded },
    people: { total: people, affected },
    until: until === Infinity ? null : until,
  }));
}

interface Writable {
  readonly kind: string;
  readonly total: number;
  readonly people: number;
  down: number;
  degraded: number;
  affected: number;
  losing: number;
  from: Seconds | null;
  until: Seconds | null;
}

const NOTHING = { down: 0, degraded: 0, affected: 0, losing: 0, from: null, until: null };

/** The first site of each class at which something is down at some time. */
const classesLosing = ({ things }: ScenarioRun): ReadonlySet<string> =>
  new Set(
    things.flatMap(({ thing, changes }) =>
      thing.type === 'capability' && changes.some(({ state }) => state === 'down')
        ? (thing.sites[0]?.id ?? [])
        : [],
    ),
  );

/** When a thing was first hit, and when it was well again for good; Infinity: not by the end. */
function hitSpan(changes: readonly Change[]): readonly [Seconds, Seconds] {
  const last = changes.at(-1);
  return [changes[0]?.at ?? 0, last?.state === 'up' ? last.at : Infinity];
}

/** What a run took of each capability at each kind of site, in the order of `kindsHit`. */
export function timedLosses(
  run: ScenarioRun,
  { capabilities }: InventoryResult,
): readonly TimedLoss[] {
  const workarounds = new Map(capabilities.map(({ id, workaround }) => [id, workaround]));
  const hours = new Map(
    run.lost.map((each) => [`${each.capability} ${each.kind}`, each.peopleHours]),
  );
  return kindsHit(run).map(
    ({ capability: { id, name, criticality }, kind, sites, people, runs }) => {
      const spans = runs.map(({ changes }) => hitSpan(changes));
      const until = Math.max(...spans.map(([, end]) => end));
      const lengths = runs.map(({ changes }) => lengthsIn(changes, run.end));
      return {
        capability: id,
        name,
        criticality,
        kind,
        sites,
        people,
        from: Math.min(...spans.map(([start]) => start)),
        until: until === Infinity ? null : until,
        downFor: Math.max(...lengths.map(({ down }) => down)),
        hitFor: Math.max(...lengths.map(({ down, degraded }) => down + degraded)),
        peopleHours: hours.get(`${id} ${kind}`) ?? { down: 0, degraded: 0 },
        workaround: workarounds.get(id) ?? null,
      };
    },
  );
}

/** Where sites were hit, at worst; in the order of kinds. */
export function regionsInTime(siteRuns: readonly SiteRun[]): readonly RegionOutcome[] {
  const regions = new Map<string, { kind: string; region: string | null } & Counts>();
  for (const { sites, changes } of siteRuns) {
    if (changes.length === 0) continue;
    const { state } = worstOf(changes);
    for (const { kind, region, count, people } of sites) {
      const key = JSON.stringify([kind, region]);
      const known = regions.get(key) ?? { kind, region, down: 0, degraded: 0, people: 0 };
      regions.set(key, known);
      known[state] += count;
      known.people += count * (people ?? 0);
    }
  }
  return [...regions.values()]
    .sort(
      (a, b) =>
        byCodeUnit(a.kind, b.kind) ||
        Number(a.region === null) - Number(b.region === null) ||
        b.down - a.down ||
        b.degraded - a.degraded ||
        byCodeUnit(a.region ?? '', b.region ?? ''),
    )
    .map(({ kind, region, down, degraded, people }) => ({
      kind,
      region,
      sites: { down, degraded },
      people,
    }));
}

interface Counts {
  down: number;
  degraded: number;
  people: number;
}

/** How much of what a site has lost is told. */
const LOST = 6;

/** The sites that were hit and that stand for themselves alone, the worst first. O(entries of sites). */
export function namedSitesInTime(
  { things }: ScenarioRun,
  siteRuns: readonly SiteRun[],
  limit: number,
): Shown<SiteOutcome> {
  const lostAt = new Map<string, Record<Level, string[]>>();
  for (const { thing, changes } of things) {
    if (thing.type !== 'capability') continue;
    const first = thing.sites[0]?.id ?? '';
    const lost = lostAt.get(first) ?? { down: [], degraded: [] };
    lostAt.set(first, lost);
    lost[worstOf(changes).state].push(thing.name);
  }
  const hit = siteRuns
    .filter(({ changes }) => changes.length > 0)
    .flatMap(({ sites, changes }) => {
      const { down = [], degraded = [] } = lostAt.get(sites[0]?.id ?? '') ?? {};
      const { state } = worstOf(changes);
      return sites
        .filter(({ count }) => count === 1)
        .map((site) => ({ site, state, down, degraded }));
    })
    .sort(
      (a, b) =>
        Number(b.state === 'down') - Number(a.state === 'down') ||
        b.down.length - a.down.length ||
        b.degraded.length - a.degraded.length ||
        byCodeUnit(a.site.id, b.site.id),
    );
  const { shown, more } = firstOf(hit, limit);
  return {
    shown: shown.map(({ site: { id, name, kind, region }, state, down, degraded }) => ({
      id,
      name,
      kind,
      region,
      count: 1,
      state,
      lost: firstOf([...down].sort(byCodeUnit), LOST),
      degraded: firstOf([...degraded].sort(byCodeUnit), LOST),
    })),
    more,
  };
}
