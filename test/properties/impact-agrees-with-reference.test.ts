import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { impact } from '../../src/analysis/impact.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { flattenImpact } from '../reference/flatten-impact.js';
import { imposedThings } from '../reference/imposed-things.js';
import { referenceCauses } from '../reference/reference-causes.js';
import { ReferenceModel } from '../reference/reference-model.js';
import { referenceRisks } from '../reference/reference-risk.js';
import fc from 'fast-check';

const workarounds = fc.constantFrom<'count' | 'ignore'>('count', 'ignore');

describe('the engine and an independent reading of section 3 agree', () => {
  test.prop([topologies(), failures(), workarounds], { numRuns: 1500 })(
    'on onsets, risks and causes of every component and every capability at every site',
    (topology, drafts, how) => {
      const impositions = impositionsIn(topology, drafts);
      const result = impact(topology, { impositions, within: null, workarounds: how });
      const told = flattenImpact(topology, result);

      const model = new ReferenceModel(topology, how);
      const imposed = imposedThings(topology, impositions);
      const onsets = model.run(imposed);
      const risks = referenceRisks(model, imposed);
      const listed = [...model.things.keys()].filter((thing) => !thing.includes('/use:'));
      for (const thing of listed) {
        const { degraded = Infinity, down = Infinity } = onsets.get(thing) ?? {};
        const atRisk = [...(risks.get(thing) ?? [])].sort();
        const expected =
          degraded === Infinity && atRisk.length === 0
            ? undefined
            : {
                degraded: degraded === Infinity ? null : degraded,
                down: down === Infinity ? null : down,
                atRisk,
                causes: referenceCauses(model, thing, onsets, imposed),
              };
        expect(told.get(thing), thing).toEqual(expected);
      }
    },
  );
});
