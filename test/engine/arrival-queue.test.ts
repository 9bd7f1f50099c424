import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { ArrivalQueue } from '../../src/engine/arrival-queue.js';

test.prop([fc.array(fc.nat(50))])('gives back what was put in, earliest first', (times) => {
  const queue = new ArrivalQueue();
  times.forEach((time, target) => {
    queue.push(time, target);
  });
  const popped = times.map(() => queue.pop());
  expect(popped.map((arrival) => arrival?.time)).toEqual([...times].sort((a, b) => a - b));
  expect(new Set(popped.map((arrival) => arrival?.target))).toEqual(new Set(times.keys()));
  for (const arrival of popped) expect(times[arrival?.target ?? -1]).toBe(arrival?.time);
  expect(queue.pop()).toBeUndefined();
});
