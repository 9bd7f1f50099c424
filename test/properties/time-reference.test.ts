import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Seconds } from '../../src/model/duration.js';
import type { Mode, Requirement } from '../../src/model/requirement.js';
import type { State } from '../../src/model/state.js';
import { byCodeUnit } from '../../src/model/order.js';
import type { Topology } from '../../src/model/topology.js';
import { eventDrafts, eventsIn } from '../arbitrary/events.js';
import { rewritten, unforgiving } from '../arbitrary/rewritten.js';
import { timedTopologies } from '../arbitrary/timed-topology.js';
import { failures, impositionsIn } from '../arbitrary/topology.js';
import type { ReferenceEvent } from '../reference/imposed-in-time.js';
import { imposedThings } from '../reference/imposed-things.js';
import { referenceColdStart } from '../reference/reference-cold-start.js';
import { ReferenceModel } from '../reference/reference-model.js';
import { referenceNeeds, transitive } from '../reference/reference-needs.js';
import { NoRest, referenceRun, type ReferenceChange } from '../reference/reference-time.js';
import { timedThings } from '../reference/timed-things.js';

describe('laws of a run', () => {
  test.prop([timedTopologies(), failures()], { numRuns: 300 })(
    'where all begins at 0 and none ends, without failover and startup: the onsets of section 3',
    (drafted, drafts) => {
      const topology = rewritten(drafted, withoutPauses);
      const impositions = impositionsIn(topology, drafts);
      const imposed = imposedThings(topology, impositions);
      const events = [...imposed].map(([id, state]): ReferenceEvent => {
        const type = state === 'down' ? 'fail' : 'degrade';
        return { at: 0, type, id, lasts: null };
      });
      const onsets = [...new ReferenceModel(topology, 'count').run(imposed)];
      const expected = onsets.flatMap(([id, { degraded, down }]): ReferenceChange[] => [
        ...(degraded < down ? [{ at: degraded, id, state: 'degraded' as const }] : []),
        ...(down < Infinity ? [{ at: down, id, state: 'down' as const }] : []),
      ]);
      const listed = expected.filter(({ id }) => !id.includes('/use:'));
      expect(referenceRun(topology, events, null)).toEqual(inOrder(listed));
    },
  );

  test.prop([timedTopologies(), eventDrafts()], { numRuns: 300 })(
    'once everything is restored all is up at last, where nothing needs to start',
    (drafted, drafts) => {
      const topology = rewritten(drafted, survivingRestarts);
      const events = eventsIn(topology, drafts);
      const after = 1 + Math.max(...events.map(({ at }) => at));
      const changes = referenceRun(topology, [...events, ...restored(topology, after)], null);
      expect(atLast(changes)).toEqual(new Map());
    },
  );

  test.prop([timedTopologies(), eventDrafts()], { numRuns: 200 })(
    'every instant comes to rest',
    (topology, drafts) => {
      expect(() => referenceRun(topology, eventsIn(topology, drafts), null)).not.toThrow(NoRest);
    },
  );

  test.prop([timedTopologies(), eventDrafts()], { numRuns: 200 })(
    'the order of the events changes nothing',
    (topology, drafts) => {
      const events = eventsIn(topology, drafts);
      const backwards = referenceRun(topology, [...events].reverse(), null);
      expect(backwards).toEqual(referenceRun(topology, events, null));
    },
  );

  test.prop([timedTopologies(), eventDrafts(), fc.nat(48)], { numRuns: 200 })(
    'what is seen until an end is what is seen of a whole run until then, the end included',
    (topology, drafts, halfHours) => {
      const events = eventsIn(topology, drafts);
      const end = halfHours * 1800;
      const whole = referenceRun(topology, events, null);
      expect(referenceRun(topology, events, end)).toEqual(whole.filter(({ at }) => at <= end));
    },
  );

  test.prop([timedTopologies(), eventDrafts(), fc.nat(100_000)], { numRuns: 200 })(
    'only lengths of time count: what happens later has its changes as much later',
    (topology, drafts, delay) => {
      const events = eventsIn(topology, drafts);
      const delayed = events.map((event) => ({ ...event, at: event.at + delay }));
      expect(referenceRun(topology, delayed, null)).toEqual(
        referenceRun(topology, events, null).map(({ at, ...rest }) => ({
          at: at + delay,
          ...rest,
        })),
      );
    },
  );
});

describe('laws of a cold start', () => {
  test.prop([timedTopologies()], { numRuns: 300 })(
    'without groups that bear a loss, all stays down that needs what needs itself',
    (drafted) => {
      const topology = unforgiving(drafted);
      const needs = transitive(referenceNeeds(topology));
      const stuck = [...needs].flatMap(([id, needed]) =>
        [id, ...needed].some((each) => needs.get(each)?.has(each)) ? [id] : [],
      );
      // Which things there are is not the question: of own components, each site's has one fate.
      const told = new Set([...referenceColdStart(topology)].map((id) => id.replace(/@.*/, '')));
      const things = new Set(timedThings(topology).map(({ id }) => id.replace(/@.*/, '')));
      expect([...told].sort()).toEqual(stuck.filter((id) => things.has(id)).sort());
    },
  );

  test.prop([timedTopologies()], { numRuns: 300 })(
    'what a total loss leaves down for good, where nothing is queued, a cold start does too',
    (drafted) => {
      const topology = rewritten(drafted, unqueued);
      const events = [...topology.components.keys()].map((id): ReferenceEvent => ({
        at: 0,
        type: 'fail',
        id,
        lasts: 86_400,
      }));
      const down = [...atLast(referenceRun(topology, events, null))].flatMap(([id, state]) =>
        state === 'down' ? [id] : [],
      );
      expect([...referenceColdStart(topology)]).toEqual(expect.arrayContaining(down));
    },
  );
});

const withoutPauses = (requirement: Requirement): Requirement =>
  requirement.type === 'group'
    ? { ...requirement, failover: null }
    : { ...requirement, mode: withoutStart(requirement.mode) };

/** Neither startup, nor what is lost when the dependent goes down: sessions and caches. */
function survivingRestarts(requirement: Requirement): Requirement {
  if (requirement.type === 'group') return requirement;
  const mode = withoutStart(requirement.mode);
  const lost = mode.type === 'login' || mode.type === 'cached';
  return { ...requirement, mode: lost ? { ...mode, type: 'tolerant' } : mode };
}

const unqueued = (requirement: Requirement): Requirement =>
  requirement.type === 'dependency' && requirement.mode.type === 'queued'
    ? { ...requirement, mode: { ...requirement.mode, type: 'tolerant' } }
    : requirement;

const withoutStart = (mode: Mode): Mode => (mode.type === 'startup' ? { type: 'runtime' } : mode);

const restored = (topology: Topology, at: Seconds): readonly ReferenceEvent[] =>
  [...topology.components.keys()].map((id) => ({ at, type: 'restore', id, lasts: null }));

/** What isn't up in the end. */
function atLast(changes: readonly ReferenceChange[]): ReadonlyMap<string, State> {
  const last = new Map(changes.map(({ id, state }) => [id, state]));
  return new Map([...last].filter(([, state]) => state !== 'up'));
}

const inOrder = (changes: readonly ReferenceChange[]): readonly ReferenceChange[] =>
  [...changes].sort((a, b) => a.at - b.at || byCodeUnit(a.id, b.id));
