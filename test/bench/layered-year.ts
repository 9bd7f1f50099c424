import type { Seconds } from '../../src/model/duration.js';
import type { Mode } from '../../src/model/requirement.js';
import type { TimedEvent } from '../../src/engine/time/simulator.js';
import { TimedNetworkBuilder } from '../../src/engine/time/timed-network-builder.js';
import type { TimedNetwork } from '../../src/engine/time/timed-network.js';
import { generateLayered, serviceCount } from './layered-network.js';
import { randomNumbers } from './random-numbers.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;

const RUNTIME: Mode = { type: 'runtime' };

/** Of ten dependencies, this one's mode. */
const MODES: readonly Mode[] = [
  ...Array.from({ length: 5 }, () => RUNTIME),
  { type: 'tolerant', tolerates: HOUR, meanwhile: 'degraded' },
  { type: 'queued', tolerates: 4 * HOUR, meanwhile: 'up' },
  { type: 'cached', tolerates: 12 * HOUR, meanwhile: 'up' },
  { type: 'login', tolerates: 8 * HOUR, meanwhile: 'degraded' },
  { type: 'startup' },
];

/**
 * The layered graph with groups, as things are that take their time: of ten dependencies five are
 * tolerated in one way or another, or needed to start; of four one can but degrade; of four things one
 * takes 5 minutes to recover and one 30; every other any-of takes a minute to switch over.
 */
export function buildTimedLayered(things: number, seed: number): TimedNetwork {
  const builder = new TimedNetworkBuilder();
  // Its own, so that the graph is the one that the other benches walk.
  const random = randomNumbers(seed + 1);
  for (let thing = 0; thing < things; thing++) {
    builder.addThing([0, 0, 5 * MINUTE, 30 * MINUTE][random(4)] ?? 0);
  }
  generateLayered(things, seed, true, {
    addGroup: (needed) => builder.addGroup(needed, needed === 1 && random(2) === 0 ? MINUTE : null),
    addDependency: (dependent, target) => {
      const isPartOfGroup = dependent < 0 || target < 0;
      const mode = isPartOfGroup ? RUNTIME : (MODES[random(MODES.length)] ?? RUNTIME);
      const effect = !isPartOfGroup && random(4) === 0 ? 'degraded' : 'down';
      builder.addNeed(dependent, target, effect, mode);
    },
  });
  return builder.build();
}

/**
 * What happens to its services in a year, in whole minutes: of ten, six fail for up to two days, two are degraded
 * for as long, one fails until it is restored, which is the tenth.
 */
export function layeredYear(things: number, events: number, seed: number): readonly TimedEvent[] {
  const random = randomNumbers(seed + 2);
  const services = serviceCount(things);
  const times = Array.from({ length: events }, (): Seconds => random(YEAR / MINUTE) * MINUTE);
  times.sort((a, b) => a - b);
  let unrestored = 0;
  return times.map((at, i): TimedEvent => {
    const node = random(services);
    const lasts = (5 + random(48 * 60)) * MINUTE;
    switch (i % 10) {
      case 0:
        unrestored = node;
        return { at, node, severity: 2, lasts: Infinity };
      case 5:
        return { at, node: unrestored, severity: 0, lasts: Infinity };
      case 3:
      case 7:
        return { at, node, severity: 1, lasts };
      default:
        return { at, node, severity: 2, lasts };
    }
  });
}
