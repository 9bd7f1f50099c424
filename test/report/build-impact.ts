import type {
  Bridge,
  ComponentImpact,
  ImpactResult,
  KindTally,
  Onsets,
  Pause,
  Reference,
  SiteCapabilityImpact,
  SiteClassImpact,
  SiteEntry,
} from '../../src/analysis/impact-result.js';
import { capabilityId, componentId, siteId } from '../../src/model/ids.js';
import { byCodeUnit } from '../../src/model/order.js';
import type { Level, State } from '../../src/model/state.js';
import type { Criticality } from '../../src/model/topology.js';

/** What a test says of an impact; states and tallies follow from it. */
export interface ImpactSketch {
  readonly name?: string | null;
  readonly within?: number | null;
  readonly workarounds?: 'count' | 'ignore';
  readonly imposed: Readonly<Record<string, Level>>;
  readonly totals: {
    readonly components: number;
    readonly capabilities: number;
    /** Sites and people of each kind. */
    readonly kinds: Readonly<Record<string, readonly [sites: number, people: number]>>;
    readonly siteEntries: number;
  };
  readonly components: readonly ComponentSketch[];
  readonly capabilities: Readonly<Record<string, readonly [name: string, Criticality]>>;
  readonly classes: readonly ClassSketch[];
  readonly pauses?: readonly Pause[];
}

interface Fate {
  /** When it is degraded and when it is down; null: never. */
  readonly onsets: readonly [degraded: number | null, down: number | null];
  readonly by?: readonly Reference[];
  readonly atRisk?: readonly Reference[];
}

export interface ComponentSketch extends Fate {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly owner?: string;
}

export interface ClassSketch {
  readonly sites: readonly SiteEntry[];
  /** Whether the sites have capabilities besides, which stay up. */
  readonly others: boolean;
  readonly capabilities: Readonly<Record<string, Fate & { readonly bridge?: Bridge }>>;
}

export const component = (id: string): Reference => ({ type: 'component', id: componentId(id) });
export const own = (id: string): Reference => ({ type: 'own', id: componentId(id) });
export const capability = (id: string): Reference => ({ type: 'capability', id: capabilityId(id) });

export const site = (
  id: string,
  fields: Partial<Omit<SiteEntry, 'id'>> & { readonly kind: string },
): SiteEntry => ({
  id: siteId(id),
  name: id,
  region: null,
  count: 1,
  people: null,
  ...fields,
});

export function buildImpact(sketch: ImpactSketch): ImpactResult {
  const within = sketch.within ?? null;
  const siteClasses = sketch.classes.map((each) => buildClass(each, within));
  const components = sketch.components.map((each) => buildComponent(each, within));
  const { totals } = sketch;
  const kinds = Object.entries(totals.kinds)
    .map(([kind, [sites, people]]) => tally(kind, sites, people, siteClasses, ({ state }) => state))
    .sort((a, b) => byCodeUnit(a.kind, b.kind));
  const sum = (of: (kind: KindTally) => number): number =>
    kinds.reduce((total, kind) => total + of(kind), 0);
  const inState = (state: State): number =>
    components.filter((each) => each.state === state).length;
  return {
    format: 'utfall-impact/1',
    topology: {
      name: sketch.name ?? null,
      components: totals.components,
      capabilities: totals.capabilities,
      sites: sum(({ sites }) => sites.total),
      siteEntries: totals.siteEntries,
    },
    imposed: Object.entries(sketch.imposed).map(([id, state]) => ({ id, state })),
    within,
    workarounds: sketch.workarounds ?? 'count',
    summary: {
      components: {
        total: totals.components,
        down: inState('down'),
        degraded: inState('degraded'),
        atRisk: components.filter(({ atRisk }) => atRisk.length > 0).length,
      },
      sites: {
        total: sum(({ sites }) => sites.total),
        down: sum(({ sites }) => sites.down),
        degraded: sum(({ sites }) => sites.degraded),
      },
      kinds,
    },
    pauses: sketch.pauses ?? [],
    components: components.sort((a, b) => byCodeUnit(a.id, b.id)),
    capabilities: Object.entries(sketch.capabilities)
      .map(([id, [name, criticality]]) => {
        const having = siteClasses.filter(({ capabilities }) =>
          capabilities.some((each) => each.id === id),
        );
        const hitKinds = new Set(having.flatMap(({ sites }) => sites.map(({ kind }) => kind)));
        return {
          id: capabilityId(id),
          name,
          criticality,
          kinds: [...hitKinds].sort(byCodeUnit).map((kind) => {
            const [sites, people] = totals.kinds[kind] ?? [0, 0];
            return tally(
              kind,
              sites,
              people,
              having,
              ({ capabilities }) => capabilities.find((each) => each.id === id)?.state ?? 'up',
            );
          }),
        };
      })
      .filter(({ kinds: hit }) => hit.length > 0)
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    siteClasses,
  };
}

function tally(
  kind: string,
  total: number,
  people: number,
  classes: readonly SiteClassImpact[],
  stateOf: (siteClass: SiteClassImpact) => State,
): KindTally {
  const entries = classes.flatMap((each) =>
    each.sites
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, state: stateOf(each) })),
  );
  const count = (state: State): number =>
    entries.reduce((sum, each) => sum + (each.state === state ? each.entry.count : 0), 0);
  const affected = entries.reduce(
    (sum, { entry, state }) => sum + (state === 'up' ? 0 : entry.count * (entry.people ?? 0)),
    0,
  );
  return {
    kind,
    sites: { total, down: count('down'), degraded: count('degraded') },
    people: { total: people, affected },
  };
}

function stateOf({ degradedAfter, downAfter }: Onsets, within: number | null): State {
  const by = within ?? Number.MAX_SAFE_INTEGER;
  if (downAfter !== null && downAfter <= by) return 'down';
  return degradedAfter !== null && degradedAfter <= by ? 'degraded' : 'up';
}

const onsetsOf = ({ onsets: [degradedAfter, downAfter] }: Fate): Onsets => ({
  degradedAfter,
  downAfter,
});

function buildComponent(sketch: ComponentSketch, within: number | null): ComponentImpact {
  const onsets = onsetsOf(sketch);
  return {
    id: sketch.id,
    name: sketch.name ?? sketch.id,
    kind: sketch.kind ?? null,
    owner: sketch.owner ?? null,
    state: stateOf(onsets, within),
    ...onsets,
    atRisk: sketch.atRisk ?? [],
    causes: sketch.by ?? [],
  };
}

function buildClass(sketch: ClassSketch, within: number | null): SiteClassImpact {
  const capabilities = Object.entries(sketch.capabilities)
    .map(([id, fate]): SiteCapabilityImpact => {
      const onsets = onsetsOf(fate);
      const state = stateOf(onsets, within);
      const bridge = fate.bridge ?? null;
      const standing =
        bridge !== null && state === 'degraded' && bridge.from <= (within ?? Infinity);
      return {
        id: capabilityId(id),
        state,
        ...onsets,
        atRisk: fate.atRisk ?? [],
        workaround: standing ? bridge.workaround : null,
        bridge,
        causes: fate.by ?? [],
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const allDown = !sketch.others && capabilities.every(({ state }) => state === 'down');
  const hit = capabilities.some(({ state }) => state !== 'up');
  return { state: allDown ? 'down' : hit ? 'degraded' : 'up', capabilities, sites: sketch.sites };
}
