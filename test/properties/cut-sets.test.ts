import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { cutSets, type CutSetsQuestion } from '../../src/analysis/cut-sets.js';
import { cutComponentName } from '../../src/analysis/cut-sets-result.js';
import { spof } from '../../src/analysis/spof.js';
import { componentId } from '../../src/model/ids.js';
import type { Topology } from '../../src/model/topology.js';
import { selectLosable } from '../../src/selection/select-losable.js';
import { withAvailabilities } from '../arbitrary/reliable.js';
import { topologies } from '../arbitrary/topology.js';
import { ReferenceModel } from '../reference/reference-model.js';

const drawn = fc.record({
  level: fc.constantFrom('down', 'degraded'),
  within: fc.option(fc.integer({ min: 0, max: 8 }).map((hours) => hours * 3600)),
  workarounds: fc.constantFrom('ignore', 'count'),
});

const QUESTION: Omit<CutSetsQuestion, 'asked'> = {
  except: new Set(),
  level: 'down',
  within: null,
  workarounds: 'ignore',
  order: null,
  top: null,
  budget: 1_000_000,
};

/** By id, the cut sets in the order in which they are told, each with its counts. */
function told(topology: Topology, question: Omit<CutSetsQuestion, 'asked'>) {
  const things = selectLosable(topology, ['*']).selected;
  const asked = things.map((thing) =>
    thing.type === 'component'
      ? ({ type: 'component', id: thing.component.id, site: thing.site } as const)
      : ({ type: 'capability', id: thing.capability.id, site: thing.site.id } as const),
  );
  const { targets } = cutSets(topology, { ...question, asked });
  return new Map(
    targets.flatMap(({ things: alike, cutSets: sets, byOrder, count, listed }) =>
      alike.map((thing) => [
        thing.id,
        {
          site: thing.site,
          sets: Array.from(sets, ({ components, probability }) => ({
            ids: components.map((component) => cutComponentName(component, thing)),
            probability,
          })),
          byOrder: byOrder.map(Number),
          count: Number(count),
          listed: Number(listed),
        },
      ]),
    ),
  );
}

/** Every minimal set of components that takes a thing, by trying all there are, small ones first. */
function minimalByForce(
  topology: Topology,
  { level, within, workarounds }: Omit<CutSetsQuestion, 'asked'>,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const reference = new ReferenceModel(topology, workarounds);
  const ids = [...topology.components.keys()];
  const subsets = Array.from({ length: 2 ** ids.length }, (_, subset) =>
    ids.filter((_, i) => (subset >> i) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
  const minimal = new Map<string, string[][]>();
  for (const subset of subsets) {
    const failed = new Set<string>(subset);
    const imposed = [...reference.things.keys()].filter((thing) =>
      failed.has(thing.split('@')[0] ?? ''),
    );
    const onsets = reference.run(new Map(imposed.map((thing) => [thing, 'down'])));
    for (const thing of reference.things.keys()) {
      const onset = onsets.get(thing)?.[level] ?? Infinity;
      if (within === null ? onset === Infinity : onset > within) continue;
      const known = minimal.get(thing) ?? [];
      minimal.set(thing, known);
      const site = thing.split('/')[0] ?? '';
      const named = subset.map((id) =>
        topology.components.get(id)?.perSite === true && thing.includes('/') ? `${id}@${site}` : id,
      );
      if (!known.some((smaller) => smaller.every((id) => named.includes(id)))) known.push(named);
    }
  }
  return minimal;
}

const key = (sets: readonly (readonly string[])[]): readonly string[] =>
  sets.map((set) => [...set].sort().join()).sort();

describe('cut sets', () => {
  test.prop([topologies(), drawn], { numRuns: 200 })(
    'are those that brute force finds, all counted, of capabilities and components',
    (topology, asked) => {
      const question = { ...QUESTION, ...asked };
      const expected = minimalByForce(topology, question);
      for (const [id, { sets, byOrder, count, listed }] of told(topology, question)) {
        if (topology.components.get(componentId(id))?.perSite === true) continue;
        const force = expected.get(id) ?? [];
        expect({ id, sets: key(sets.map(({ ids }) => ids)) }).toEqual({ id, sets: key(force) });
        const largest = Math.max(0, ...force.map(({ length }) => length));
        const counts = Array.from(
          { length: largest },
          (_, i) => force.filter(({ length }) => length === i + 1).length,
        );
        expect({ id, byOrder, count, listed }).toEqual({
          id,
          byOrder: counts,
          count: force.length,
          listed: force.length,
        });
      }
    },
  );

  test.prop([topologies(), fc.array(fc.nat(3), { minLength: 1, maxLength: 7 })], { numRuns: 150 })(
    'come by size, then by probability, then by ids; what is cut off comes last',
    (topology, parts) => {
      const available = withAvailabilities(topology, parts);
      const whole = told(available, QUESTION);
      for (const { sets } of whole.values()) {
        const sorted = [...sets].sort(
          (a, b) =>
            a.ids.length - b.ids.length ||
            b.probability - a.probability ||
            (a.ids.join() < b.ids.join() ? -1 : 1),
        );
        expect(sets).toEqual(sorted);
      }
      for (const [id, { sets, byOrder, listed }] of told(available, {
        ...QUESTION,
        top: 2,
        order: 2,
      })) {
        const small = (whole.get(id)?.sets ?? []).filter(({ ids }) => ids.length <= 2);
        expect(sets).toEqual(small.slice(0, 2));
        expect(listed).toBe(sets.length);
        expect(byOrder).toEqual(whole.get(id)?.byOrder);
      }
    },
  );

  test.prop([topologies(), drawn], { numRuns: 150 })(
    'of one component are the single points of failure, and the other way round',
    (topology, asked) => {
      const question = { ...QUESTION, ...asked };
      for (const [id, { site, sets }] of told(topology, question)) {
        const capability = [...topology.capabilities.keys()].find(
          (own) => id === `${site ?? ''}/${own}`,
        );
        if (site === null || capability === undefined) continue;
        const { failures } = spof(topology, {
          ...question,
          given: [],
          sites: new Set([site]),
          capabilities: new Set([capability]),
        });
        const single = sets.flatMap(({ ids }) => (ids.length === 1 ? ids : []));
        expect({ id, single: [...single].sort() }).toEqual({
          id,
          single: failures.map((failure) => failure.id).sort(),
        });
      }
    },
  );

  test.prop([topologies(), fc.nat(6)], { numRuns: 100 })(
    'have nothing in them that is perfect, and are otherwise the same',
    (topology, number) => {
      const ids = [...topology.components.keys()];
      const perfect = ids[number % ids.length] ?? '';
      const whole = told(topology, QUESTION);
      for (const [id, { sets }] of told(topology, { ...QUESTION, except: new Set([perfect]) })) {
        const left = (whole.get(id)?.sets ?? []).filter(({ ids: members }) =>
          members.every((member) => member.split('@')[0] !== perfect),
        );
        expect(sets).toEqual(left);
      }
    },
  );
});
