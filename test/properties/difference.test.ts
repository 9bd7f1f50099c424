import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { difference, type DifferenceQuestion } from '../../src/analysis/difference.js';
import type {
  DifferenceResult,
  Extents,
  FailureChange,
} from '../../src/analysis/difference-result.js';
import { spof } from '../../src/analysis/spof.js';
import { componentId } from '../../src/model/ids.js';
import type { Site, Topology } from '../../src/model/topology.js';
import { renameComponents } from '../arbitrary/renamed.js';
import { topologies } from '../arbitrary/topology.js';
import { ReferenceSpof } from '../reference/reference-spof.js';

const questions = fc.record({
  level: fc.constantFrom('down', 'down', 'degraded'),
  within: fc.option(fc.integer({ min: 0, max: 8 }).map((hours) => hours * 3600)),
  workarounds: fc.constantFrom('ignore', 'count'),
});

const EVERYTHING = { sites: null, capabilities: null, except: new Set<string>() };
const asked = (
  question: Pick<DifferenceQuestion, 'level' | 'within' | 'workarounds'>,
): DifferenceQuestion => ({ ...question, before: EVERYTHING, after: EVERYTHING, top: null });

/** Two topologies that have much in common: what one component needs in one, it does in the other. */
const pairs = fc
  .tuple(topologies(), topologies(), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([before, other, draws]): readonly [Topology, Topology] => {
    const [...components] = before.components;
    const mixed = components.map(([id, component], i) => {
      const requirements = other.components.get(id)?.requirements ?? [];
      const fits = [...other.components.values()].every(
        ({ id: each, perSite }) => before.components.get(each)?.perSite === perSite,
      );
      return [id, draws[i] === true && fits ? { ...component, requirements } : component] as const;
    });
    return [before, { ...before, components: new Map(mixed) }];
  });

/** Any two, and two that are alike. */
const changes = fc.oneof(fc.tuple(topologies(), topologies()), pairs);

/** What a failure takes of each site, by brute force. */
type Losses = ReadonlyMap<string, { readonly site: Site; readonly lost: ReadonlySet<string> }>;

function lossesBy(model: ReferenceSpof, id: string): Losses {
  const losses = new Map<string, { site: Site; lost: Set<string> }>();
  for (const { site, capability } of model.takenBy(id)) {
    const known = losses.get(site.id) ?? { site, lost: new Set<string>() };
    losses.set(site.id, known);
    known.lost.add(capability);
  }
  return losses;
}

/** What is lost here and not there, site by site; of an own one, at one of those that it stands for. */
function lostOnly(here: Losses, there: Losses, sitesThere: Topology['sites'], isOwn: boolean) {
  const kinds = new Map<string, { kind: string; sites: number; people: number }>();
  let [all, allSites] = [0, 0];
  for (const { site, lost } of here.values()) {
    const count = isOwn ? 1 : site.count;
    const other = there.get(site.id)?.lost ?? new Set<string>();
    const counterpart = sitesThere.get(site.id);
    const grown = Math.max(0, count - (isOwn ? 1 : (counterpart?.count ?? count)));
    const fresh = [...lost].filter((capability) => !other.has(capability)).length;
    const sites = fresh > 0 ? count : grown;
    all += fresh * count + (lost.size - fresh) * grown;
    allSites += sites;
    if (sites === 0) continue;
    const known = kinds.get(site.kind) ?? { kind: site.kind, sites: 0, people: 0 };
    known.sites += sites;
    known.people += sites * (site.people ?? 0);
    kinds.set(site.kind, known);
  }
  const sorted = [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  return { pairs: all, sites: allSites, kinds: sorted };
}

function extent(losses: Losses, isOwn: boolean) {
  let [all, sites] = [0, 0];
  for (const { site, lost } of losses.values()) {
    const count = isOwn ? 1 : site.count;
    all += lost.size * count;
    sites += count;
  }
  return { pairs: all, sites };
}

const told = ({ before, after, more, less }: Extents) => ({
  before,
  after,
  more: { pairs: more.pairs, sites: more.sites, kinds: more.kinds },
  less: { pairs: less.pairs, sites: less.sites, kinds: less.kinds },
});

const isEmpty = ({ failures, falseRedundancies, dependencies }: DifferenceResult): boolean =>
  [failures, falseRedundancies.gained, falseRedundancies.lost, dependencies].every(
    (list) => list.length === 0,
  );

describe('what failures take before and after', () => {
  test.prop([changes, questions], { numRuns: 300 })(
    'is what brute force finds, site by site',
    ([before, after], drawn) => {
      const { failures, worse, falseRedundancies } = difference(before, after, asked(drawn));
      const was = new ReferenceSpof(before, { ...drawn, given: [] });
      const is = new ReferenceSpof(after, { ...drawn, given: [] });
      const ids = new Set([...was.failures(), ...is.failures()].map(({ id }) => id));
      const whole = new Map<string, unknown>();
      const own: string[] = [];
      for (const id of ids) {
        const isOwn = id.includes('@');
        const there = (model: ReferenceSpof): boolean =>
          model.failures().some((failure) => failure.id === id);
        const then: Losses = there(was) ? lossesBy(was, id) : new Map();
        const now: Losses = there(is) ? lossesBy(is, id) : new Map();
        const expected = {
          before: extent(then, isOwn),
          after: extent(now, isOwn),
          more: lostOnly(now, then, before.sites, isOwn),
          less: lostOnly(then, now, after.sites, isOwn),
        };
        if (expected.more.pairs + expected.less.pairs === 0) continue;
        if (isOwn) own.push(ownKey(id, expected));
        else whole.set(id, expected);
      }
      const ofAll = failures.filter(({ alike }) => alike === null);
      expect(new Map(ofAll.map((failure) => [failure.id, told(failure)]))).toEqual(whole);
      const ofSites = failures.filter(({ alike }) => alike !== null);
      expect(ofSites.flatMap(spread).sort()).toEqual(own.sort());
      const grows = failures.some(({ more }) => more.pairs > 0);
      expect(worse).toBe(grows || falseRedundancies.gained.length > 0);
    },
  );

  /** Each site's own one by itself, as far as those that are told as one can be told apart. */
  const spread = (failure: FailureChange): readonly string[] =>
    Array.from({ length: failure.alike ?? 0 }, () => ownKey(failure.id, failure));

  const ownKey = (id: string, { before, after, more, less }: ReturnType<typeof told>): string =>
    JSON.stringify([
      id.split('@')[0],
      [before.pairs, before.sites, after.pairs, after.sites],
      [more.pairs, more.sites, less.pairs, less.sites],
    ]);

  test.prop([changes, questions], { numRuns: 150 })(
    'runs from the worst that grew to the least that shrank; --top cuts it off',
    ([before, after], drawn) => {
      const { failures, grew, shrank } = difference(before, after, asked(drawn));
      const weights = failures.map(({ change, more, less }) =>
        change === 'grew' ? more.pairs + 1e6 : less.pairs,
      );
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(grew + shrank).toBe(failures.length);
      const cut = difference(before, after, { ...asked(drawn), top: 2 });
      expect(cut).toMatchObject({ grew, shrank, failures: failures.slice(0, 2) });
    },
  );
});

describe('a difference', () => {
  test.prop([topologies(), questions], { numRuns: 100 })('to itself is none', (topology, drawn) => {
    const result = difference(topology, topology, asked(drawn));
    expect(isEmpty(result)).toBe(true);
    expect(result).toMatchObject({
      worse: false,
      grew: 0,
      shrank: 0,
      components: { came: [], went: [], changed: [], renamed: [] },
      capabilities: { came: [], went: [], changed: [] },
      sites: { came: [], went: [], changed: [] },
      siteCapabilities: [],
    });
  });

  test.prop([changes, questions], { numRuns: 200 })(
    'looked at backwards has came and went, more and less change places',
    ([before, after], drawn) => {
      const there = difference(before, after, asked(drawn));
      const back = difference(after, before, asked(drawn));
      for (const sort of ['components', 'capabilities', 'sites'] as const) {
        expect(back[sort].came).toEqual(there[sort].went);
        expect(back[sort].went).toEqual(there[sort].came);
      }
      const ends = (result: DifferenceResult, from: 'before' | 'after', to: 'before' | 'after') =>
        result.dependencies
          .map((change) => JSON.stringify([ownerOf(change.of), change[from], change[to]]))
          .sort();
      expect(ends(back, 'after', 'before')).toEqual(ends(there, 'before', 'after'));
      expect(back.falseRedundancies).toEqual({
        gained: there.falseRedundancies.lost,
        lost: there.falseRedundancies.gained,
      });
      const extents = ({ id, alike, ...extent }: FailureChange, isTurned: boolean): string => {
        const name = alike === null ? id : `${id.split('@')[0] ?? ''} ${String(alike)}`;
        const { before: was, after: is, more, less } = told(extent);
        return JSON.stringify([
          name,
          ...(isTurned ? [is, was, less, more] : [was, is, more, less]),
        ]);
      };
      expect(back.failures.map((failure) => extents(failure, true)).sort()).toEqual(
        there.failures.map((failure) => extents(failure, false)).sort(),
      );
    },
  );

  const ownerOf = (of: DifferenceResult['dependencies'][number]['of']): string =>
    of.type === 'sites'
      ? `sites ${of.role ?? ''} ${String(of.sites.entries)}`
      : `${of.type} ${of.id}`;

  test.prop([topologies(), questions], { numRuns: 150 })(
    'is nothing but the renamings where all components are called otherwise',
    (topology, drawn) => {
      const renamed = renameComponents(topology, (id) => componentId(`n-${id}`));
      const after = {
        ...renamed,
        components: new Map(
          [...renamed.components].map(([id, component]) => {
            const former = id.slice('n-'.length);
            return [id, { ...component, formerly: ['another', former] }] as const;
          }),
        ),
      };
      for (const [from, to] of [
        [topology, after],
        [after, topology],
      ] as const) {
        const result = difference(from, to, asked(drawn));
        expect(isEmpty(result)).toBe(true);
        expect(result.components.renamed).toHaveLength(topology.components.size);
        expect([result.components.came, result.components.went]).toEqual([[], []]);
      }
    },
  );

  test.prop([topologies(), questions], { numRuns: 150 })(
    'from nothing has all failures and false redundancies that there are',
    (topology, drawn) => {
      const nothing = { ...topology, components: new Map(), sites: new Map() };
      const { failures, falseRedundancies, dependencies } = difference(
        { ...nothing, capabilities: new Map() },
        topology,
        asked(drawn),
      );
      const alone = spof(topology, {
        ...drawn,
        ...EVERYTHING,
        given: [],
        top: null,
      });
      const taken = failures.map(({ after }) => after.pairs);
      const own = failures.reduce((sum, { alike }) => sum + (alike ?? 1), 0);
      expect(own).toBe(alone.fatal);
      expect(Math.max(0, ...taken)).toBe(
        Math.max(0, ...alone.failures.map(({ toll }) => toll.pairs)),
      );
      expect(falseRedundancies.lost).toEqual([]);
      const defeaters = (list: readonly { readonly defeatedBy: string }[]) =>
        [...new Set(list.map(({ defeatedBy }) => defeatedBy))].sort();
      expect(defeaters(falseRedundancies.gained)).toEqual(defeaters(alone.falseRedundancies));
      const stated = [...topology.components.values(), ...topology.capabilities.values()];
      expect(dependencies).toHaveLength(
        stated.reduce((sum, { requirements }) => sum + requirements.length, 0),
      );
    },
  );
});
