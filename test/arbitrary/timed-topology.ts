import fc from 'fast-check';
import type { Seconds } from '../../src/model/duration.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';
import { rewrittenRequirement } from './rewritten.js';
import { topologies } from './topology.js';

/** Topologies whose components take times of their own to recover and to switch. */
export const timedTopologies = (): fc.Arbitrary<Topology> =>
  fc
    .tuple(topologies(), fc.array(timesDraft(), { minLength: 7, maxLength: 7 }))
    .map(([topology, times]) => ({
      ...topology,
      components: new Map(
        [...topology.components.values()].map((component, i) => {
          const { recovery, failover } = times[i] ?? { recovery: null, failover: 600 };
          return [
            component.id,
            {
              ...component,
              recovery: recovery === null ? null : { from: recovery, to: recovery },
              requirements: component.requirements.map((own) => switching(own, failover)),
            },
          ];
        }),
      ),
    }));

/** Lengths that now and then run out together, with one another and with what dependents bear. */
const timesDraft = () =>
  fc.record({
    recovery: fc.constantFrom(null, null, 0, 600, 1800, 7200),
    failover: fc.constantFrom(0, 600, 3600, 5400),
  });

/** The same requirement, whose groups take this long to switch where they do switch. */
const switching = (requirement: Requirement, failover: Seconds): Requirement =>
  rewrittenRequirement(requirement, (own) =>
    own.type === 'group' && own.failover !== null ? { ...own, failover } : own,
  );
