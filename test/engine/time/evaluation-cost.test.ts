import { describe, expect, it } from 'vitest';
import { Simulator, type TimedEvent } from '../../../src/engine/time/simulator.js';
import { TimedNetworkBuilder } from '../../../src/engine/time/timed-network-builder.js';
import type { TimedNetwork } from '../../../src/engine/time/timed-network.js';

/** How many needs the last instant looks at, by their targets. */
function needsReadAtLast(network: TimedNetwork, events: readonly TimedEvent[]): number {
  let reads = 0;
  const target = new Proxy(network.needs.target, {
    get: (own, key): unknown => {
      reads += 1;
      return Reflect.get(own, key);
    },
  });
  const simulator = new Simulator({ ...network, needs: { ...network.needs, target } }, events);
  let before = 0;
  while (simulator.next < Infinity) {
    before = reads;
    simulator.step();
  }
  return reads - before;
}

const failed = (node: number, at: number): TimedEvent => ({
  at,
  node,
  severity: 2,
  lasts: Infinity,
});
const restored = (node: number, at: number): TimedEvent => ({
  at,
  node,
  severity: 0,
  lasts: Infinity,
});

describe('what an instant costs', () => {
  /** Two that fail, a hub that needs both, and so many that need the hub, each other in a ring as well. */
  function hub(dependents: number): TimedNetwork {
    const builder = new TimedNetworkBuilder();
    const [a, b, own] = [builder.addThing(0), builder.addThing(0), builder.addThing(0)];
    builder.addNeed(own, a);
    builder.addNeed(own, b);
    const ring = Array.from({ length: dependents }, () => builder.addThing(0));
    ring.forEach((thing, i) => {
      builder.addNeed(thing, own);
      builder.addNeed(thing, ring[(i + 1) % dependents] ?? thing);
    });
    return builder.build();
  }
  const [A, B] = [0, 1];

  it.each([
    { name: 'that which failed first', events: [failed(A, 0), failed(B, 1), restored(A, 2)] },
    { name: 'that which failed last', events: [failed(A, 0), failed(B, 1), restored(B, 2)] },
  ])('what is still held down by something else is left alone: $name is restored', ({ events }) => {
    expect(needsReadAtLast(hub(3), events)).toBe(needsReadAtLast(hub(1000), events));
  });

  it('what comes up is looked at, all of it', () => {
    const events = [failed(A, 0), restored(A, 1)];
    expect(needsReadAtLast(hub(1000), events)).toBeGreaterThan(1000);
  });

  it('along a chain what lies below that which failed is left alone', () => {
    const builder = new TimedNetworkBuilder();
    const things = Array.from({ length: 1000 }, () => builder.addThing(0));
    things.slice(1).forEach((thing) => {
      builder.addNeed(thing, thing - 1);
    });
    const network = builder.build();
    // The middle fails while all is down; the start is restored: only what lies between comes up.
    const events = [failed(0, 0), failed(10, 1), restored(0, 2)];
    expect(needsReadAtLast(network, events)).toBeLessThan(60);
  });
});
