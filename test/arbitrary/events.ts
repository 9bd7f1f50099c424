import fc from 'fast-check';
import { imposedId } from '../../src/analysis/imposition.js';
import type { Seconds } from '../../src/model/duration.js';
import type { Topology } from '../../src/model/topology.js';
import type { ReferenceEvent } from '../reference/imposed-in-time.js';
import { impositionsIn, type FailureDraft } from './topology.js';

/** What happens to a topology in a day: events on some of its components, by number. */
export const eventDrafts = (): fc.Arbitrary<readonly EventDraft[]> =>
  fc.array(
    fc.record({
      at: times(48),
      type: fc.constantFrom<ReferenceEvent['type']>('fail', 'fail', 'degrade', 'restore'),
      component: fc.nat(6),
      site: fc.option(fc.nat(3)),
      lasts: fc.option(times(16)),
    }),
    { minLength: 1, maxLength: 6 },
  );

export type EventDraft = Omit<ReferenceEvent, 'id'> & Omit<FailureDraft, 'state'>;

/** Half hours, so that events meet what runs out; some of them ten minutes, a failover, later. */
const times = (halfHours: number): fc.Arbitrary<Seconds> =>
  fc
    .tuple(fc.nat(halfHours), fc.constantFrom(0, 0, 0, 600))
    .map(([half, more]) => half * 1800 + more);

export const eventsIn = (
  topology: Topology,
  drafts: readonly EventDraft[],
): readonly ReferenceEvent[] =>
  drafts.flatMap(({ at, type, lasts, component, site }) =>
    // Which component it is and at which sites, whatever happens to it there.
    impositionsIn(topology, [{ component, site, state: 'down' }]).map((imposed) => ({
      at,
      type,
      id: imposedId(imposed),
      lasts: type === 'restore' ? null : lasts,
    })),
  );
