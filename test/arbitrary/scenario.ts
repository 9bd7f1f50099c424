import fc from 'fast-check';
import type { Scenario } from '../../src/model/scenario.js';
import type { State } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import { eventDrafts, eventsIn } from './events.js';
import { timedTopologies } from './timed-topology.js';

const NOTHING_SAID = { source: null, reference: null };

const expected = fc.record({
  site: fc.nat(3),
  from: fc.nat(20_000),
  lasts: fc.nat(20_000),
  states: fc.subarray<State>(['up', 'degraded', 'down'], { minLength: 1, maxLength: 2 }),
});

/** A topology, and a scenario on it, with expectations of its sites. */
export const scenarios = (): fc.Arbitrary<readonly [Topology, Scenario]> =>
  fc
    .tuple(
      timedTopologies(),
      eventDrafts(),
      fc.array(expected, { maxLength: 3 }),
      // In 2021; within the last hour that the clock can show.
      fc.option(fc.constantFrom(1_612_434_600, 253_402_297_200)),
      fc.option(fc.nat(200_000)),
    )
    .map(([topology, drafts, expectations, start, end]) => {
      const sites = [...topology.sites.keys()];
      const scenario: Scenario = {
        file: null,
        name: null,
        topology: null,
        start,
        end,
        events: eventsIn(topology, drafts).map(({ at, type, id, lasts }) => ({
          at,
          fail: null,
          degrade: null,
          restore: null,
          // Not of one site alone, which may not need one of its own.
          [type]: [{ text: id.split('@')[0] ?? id, range: null }],
          lasts: lasts === null || type === 'restore' ? null : { from: lasts, to: lasts },
          note: null,
          provenance: NOTHING_SAID,
          range: null,
        })),
        expectations: expectations.flatMap(({ site, from, lasts, states }) => {
          const id = sites[site];
          if (id === undefined) return [];
          const about = { provenance: NOTHING_SAID, range: null };
          return [{ type: 'state', id, from, to: from + lasts, states, ...about } as const];
        }),
        provenance: NOTHING_SAID,
      };
      return [topology, scenario] as const;
    });
