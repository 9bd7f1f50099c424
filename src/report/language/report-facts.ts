import type { Seconds } from '../../model/duration.js';
import type { TimedLoss } from '../../model/report/course.js';
import type { Loss } from '../../model/report/outcome.js';
import type { HitCount, Shown } from '../../model/report/shown.js';
import type { Evidence } from '../../model/provenance.js';

/** What a summary singles out of a report, in no language. */

/** Capabilities that are lost altogether, and at how many sites of each kind each of them is. */
export interface LostCapabilities {
  readonly names: readonly string[];
  readonly places: readonly {
    readonly kind: string;
    readonly hit: number;
    readonly total: number;
  }[];
}

/** Those that go down, the most critical first; those that do at as many sites are one. */
export function lostAltogether(losses: readonly (Loss | TimedLoss)[]): readonly LostCapabilities[] {
  const alike = new Map<string, { names: string[]; places: LostCapabilities['places'] }>();
  for (const { name, places } of lostOnes(losses)) {
    const key = JSON.stringify(places);
    const known = alike.get(key) ?? { names: [], places };
    alike.set(key, known);
    known.names.push(name);
  }
  return [...alike.values()];
}

interface LostCapability {
  readonly name: string;
  readonly places: LostCapabilities['places'];
}

function lostOnes(losses: readonly (Loss | TimedLoss)[]): readonly LostCapability[] {
  const lost = new Map<
    string,
    { name: string; places: Map<string, { hit: number; total: number }> }
  >();
  for (const loss of losses) {
    const hit = 'state' in loss ? (loss.state === 'down' ? loss.sites.hit : 0) : loss.sites.down;
    if (hit === 0) continue;
    const known = lost.get(loss.capability) ?? {
      name: loss.name,
      places: new Map<string, { hit: number; total: number }>(),
    };
    lost.set(loss.capability, known);
    const place = known.places.get(loss.kind) ?? { hit: 0, total: loss.sites.total };
    known.places.set(loss.kind, { hit: place.hit + hit, total: place.total });
  }
  return [...lost.values()].map(({ name, places }) => ({
    name,
    places: [...places].map(([kind, counts]) => ({ kind, ...counts })),
  }));
}

/** Those that are impaired somewhere and down nowhere, by name. */
export function onlyImpaired(losses: readonly (Loss | TimedLoss)[]): readonly string[] {
  const lost = new Set(lostOnes(losses).map(({ name }) => name));
  return [...new Set(losses.map(({ name }) => name))].filter((name) => !lost.has(name));
}

/** What people can do instead: workarounds by what they stand in for, each once. */
export function workarounds(
  losses: readonly (Loss | TimedLoss)[],
): readonly { readonly capability: string; readonly workaround: string }[] {
  const found = new Map<string, { capability: string; workaround: string }>();
  for (const { name, workaround } of losses)
    if (workaround !== null)
      found.set(JSON.stringify([name, workaround.name]), {
        capability: name,
        workaround: workaround.name,
      });
  return [...found.values()];
}

/** When capabilities were back everywhere, the earliest first; null: not by the end. */
export function returns(
  losses: readonly TimedLoss[],
): readonly { readonly until: Seconds | null; readonly names: readonly string[] }[] {
  const last = new Map<string, { name: string; until: number }>();
  for (const { capability, name, until } of losses) {
    const known = last.get(capability)?.until ?? 0;
    last.set(capability, { name, until: Math.max(known, until ?? Infinity) });
  }
  const byTime = new Map<number, string[]>();
  for (const { name, until } of last.values()) {
    const names = byTime.get(until) ?? [];
    byTime.set(until, names);
    names.push(name);
  }
  return [...byTime]
    .sort(([a], [b]) => a - b)
    .map(([until, names]) => ({ until: until === Infinity ? null : until, names }));
}

/** What was down longest, and what was hit longest, at the site that had it worst. */
export function longest(losses: readonly TimedLoss[]): {
  readonly down: TimedLoss | null;
  readonly hit: TimedLoss | null;
} {
  const most = (of: (loss: TimedLoss) => number): TimedLoss | null =>
    losses.reduce<TimedLoss | null>(
      (best, loss) => (of(loss) > (best === null ? 0 : of(best)) ? loss : best),
      null,
    );
  return { down: most(({ downFor }) => downFor), hit: most(({ hitFor }) => hitFor) };
}

/** The last loss to be complete, where not all goes at once. */
export const lateLosses = (losses: readonly Loss[]): readonly Loss[] =>
  losses
    .filter(({ state, downAfter }) => state === 'down' && downAfter !== null && downAfter > 0)
    .sort((a, b) => (b.downAfter ?? 0) - (a.downAfter ?? 0));

/** Kinds of site that are hit, those first of which most are. */
export const kindsHitFirst = <Kind extends { readonly sites: HitCount }>(
  kinds: readonly Kind[],
): readonly Kind[] =>
  kinds
    .filter(({ sites }) => sites.down + sites.degraded > 0)
    .sort(
      (a, b) =>
        b.sites.down + b.sites.degraded - (a.sites.down + a.sites.degraded) ||
        b.sites.down - a.sites.down,
    );

/** The first of a list that is shown already, and how many there are besides. */
export const cut = <Item>({ shown, more }: Shown<Item>, limit: number): Shown<Item> =>
  shown.length <= limit + 1
    ? { shown, more }
    : { shown: shown.slice(0, limit), more: more + shown.length - limit };

/** How many dependencies there are, and how many of them nobody vouches for. */
export function vouched(counts: Readonly<Record<Evidence | 'unsaid', number>>): {
  readonly total: number;
  readonly weak: number;
} {
  const { stated, documented, assumed, fitted, unsaid } = counts;
  return { total: stated + documented + assumed + fitted + unsaid, weak: assumed + fitted };
}
