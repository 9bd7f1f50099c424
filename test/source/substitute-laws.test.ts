import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import { impact } from '../../src/analysis/impact.js';
import { componentId } from '../../src/model/ids.js';
import type { Topology } from '../../src/model/topology.js';
import { entangled, filesOf, layers } from '../arbitrary/layers.js';
import { flattenImpact } from '../reference/flatten-impact.js';
import { named, type PlainLayer, type PlainMap } from '../reference/reference-layers.js';
import { topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';

const load = (stated: readonly PlainLayer[], inTables = false): Promise<Topology> => {
  const { files, paths } = filesOf(stated, inTables);
  return topologyIn(memoryReader(files), paths);
};

/** When what is hit is first degraded, and first down. */
function impactsOf(topology: Topology, failed: readonly string[]) {
  const result = impact(topology, {
    impositions: failed.map((id) => ({ component: componentId(id), site: null, state: 'down' })),
    within: null,
    workarounds: 'count',
  });
  return new Map(
    [...flattenImpact(topology, result)]
      .filter(([, { degraded }]) => degraded !== null)
      .map(([thing, { degraded, down }]) => [thing, { degraded, down }]),
  );
}

/** The ids of components that the layers define, from the lowest up. */
const idsIn = (stated: readonly PlainLayer[]): readonly string[] => [
  ...new Set(stated.flatMap(({ topology }) => Object.keys(topology['components'] ?? {}))),
];

const overlaid = (
  stated: readonly PlainLayer[],
  substitute: PlainMap,
  components: PlainMap = {},
): readonly PlainLayer[] => [
  ...stated,
  { topology: { utfall: 1, components, substitute }, added: [] },
];

/** A component that is substituted, another one, and some that fail; by number. */
interface Choice {
  readonly substituted: number;
  readonly other: number;
  readonly failed: readonly number[];
}
const choice: fc.Arbitrary<Choice> = fc.record({
  substituted: fc.nat(9),
  other: fc.nat(9),
  failed: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
});

const chosen = (ids: readonly string[], { substituted, other, failed }: Choice) => {
  const at = (i: number): string => ids[i % ids.length] ?? '';
  return { id: at(substituted), other: at(other), failed: failed.map(at) };
};

const withoutSubstitute = (topology: PlainMap): PlainMap =>
  Object.fromEntries(Object.entries(topology).filter(([key]) => key !== 'substitute'));

const base = layers({ most: 1, bare: true });
const never = (onset: number | null | undefined): number => onset ?? Infinity;

// See semantics, "Layers".
describe('laws of substitution', () => {
  test.prop([base, choice], { numRuns: 200 })(
    'what stands for itself, alone or in a group of one, changes no impact',
    async (stated, draft) => {
      const { id, failed } = chosen(idsIn(stated), draft);
      const before = impactsOf(await load(stated), failed);
      for (const same of [id, { on: id }, { allOf: [id] }, { anyOf: [{ allOf: [id] }] }]) {
        const after = await load(overlaid(stated, { [id]: same }));
        expect(impactsOf(after, failed)).toEqual(before);
      }
    },
  );

  test.prop([base, choice, fc.boolean()], { numRuns: 200 })(
    'an alternative never makes it worse, a further need never better',
    async (stated, draft, isNew) => {
      const ids = idsIn(stated);
      const { id, other, failed } = chosen(ids, draft);
      const [name, components] = isNew ? ['new', { new: {} }] : [other, {}];
      const form = async (key: string) =>
        impactsOf(
          await load(overlaid(stated, { [id]: { [key]: [id, name] } }, components)),
          failed,
        );
      const steps = [
        await form('anyOf'),
        impactsOf(await load(stated), failed),
        await form('allOf'),
      ];
      for (const [i, better] of steps.slice(0, -1).entries()) {
        for (const [thing, { degraded, down }] of better) {
          const worse = steps[i + 1]?.get(thing);
          expect(never(worse?.degraded), thing).toBeLessThanOrEqual(never(degraded));
          expect(never(worse?.down), thing).toBeLessThanOrEqual(never(down));
        }
      }
    },
  );

  // Where all that is named is down without substitution, nothing that is named can be of help:
  // what stays up all the same does so because things hold each other up.
  test.prop([fc.oneof(base, entangled()), choice, fc.boolean()], { numRuns: 1500 })(
    'nothing comes to hold itself up, however many are substituted at once',
    async (stated, draft, inTables) => {
      const substitutes = Object.entries(stated.at(-1)?.topology['substitute'] ?? {});
      const without = await load(
        stated.map(({ topology, added }) => ({ topology: withoutSubstitute(topology), added })),
        inTables,
      );
      const ids = idsIn(stated);
      const failed = [...chosen(ids, draft).failed];
      for (const id of substitutes.flatMap(([key, by]) => [key, ...named(by)])) {
        if (impactsOf(without, failed).get(id)?.down !== 0) failed.push(id);
      }
      const after = impactsOf(await load(stated, inTables), failed);
      expect(after).toEqual(impactsOf(without, failed));
    },
  );
});
