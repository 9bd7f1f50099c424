import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { tangles } from '../arbitrary/tangles.js';
import { runInTime } from '../engine/run-in-time.js';
import { referenceRun } from '../reference/reference-time.js';
import { topologyFrom } from '../topology-from.js';

describe('what several things keep down, in circles and along chains', () => {
  test.prop([tangles()], { numRuns: 500 })(
    'comes up when the last of them does, and not before, as where everything is evaluated anew',
    async ({ text, events }) => {
      const topology = await topologyFrom(text);
      expect(runInTime(topology, events)).toEqual(referenceRun(topology, events, null));
    },
  );
});
