import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { Restless } from '../../src/engine/time/rest.js';
import { eventDrafts, eventsIn } from '../arbitrary/events.js';
import { timedTopologies } from '../arbitrary/timed-topology.js';
import { runInTime } from '../engine/run-in-time.js';
import { NoRest, referenceRun } from '../reference/reference-time.js';

describe('the engine in time', () => {
  test.prop([timedTopologies(), eventDrafts()], { numRuns: 1500 })(
    'tells the changes of a reading that evaluates everything anew, one for one',
    (topology, drafts) => {
      const events = eventsIn(topology, drafts);
      const expected = unlessRestless(() => referenceRun(topology, events, null));
      expect(unlessRestless(() => runInTime(topology, events))).toEqual(expected);
    },
  );
});

/** An instant that never comes to rest is told as such by both. */
function unlessRestless<Value>(run: () => Value): Value | 'restless' {
  try {
    return run();
  } catch (error) {
    if (error instanceof NoRest || error instanceof Restless) return 'restless';
    throw error;
  }
}
