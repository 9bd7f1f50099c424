import fc from 'fast-check';
import type { Scenario } from '../../src/model/scenario.js';
import type { Topology } from '../../src/model/topology.js';
import { scenarios } from './scenario.js';

/** A topology and a scenario on it, where some lengths of time are ranges. */
export const uncertainScenarios = (): fc.Arbitrary<readonly [Topology, Scenario]> =>
  fc
    .tuple(scenarios(), fc.array(spread, { minLength: 6, maxLength: 6 }))
    .map(([[topology, scenario], spreads]) => [
      {
        ...topology,
        components: new Map(
          [...topology.components].map(([id, own], i) => [
            id,
            { ...own, recovery: spreadOver(own.recovery, spreads[i % 6]) },
          ]),
        ),
      },
      {
        ...scenario,
        events: scenario.events.map((own, i) => ({
          ...own,
          lasts: spreadOver(own.lasts, spreads[(i + 3) % 6]),
        })),
      },
    ]);

/** By how much more a length may be; now and then by none. */
const spread = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 7200 }));

const spreadOver = (
  range: { readonly from: number; readonly to: number } | null,
  more = 0,
): { readonly from: number; readonly to: number } | null =>
  range === null ? null : { from: range.from, to: range.from + more };
