import { describe, expect, it } from 'vitest';
import { NetworkBuilder } from '../../src/engine/network-builder.js';
import { OnsetPropagation } from '../../src/engine/onsets.js';
import type { Mode } from '../../src/model/requirement.js';

const HOUR = 3600;
const login: Mode = { type: 'login', tolerates: 8 * HOUR, meanwhile: 'degraded' };
const cached: Mode = { type: 'cached', tolerates: HOUR, meanwhile: 'up' };

/** The onsets of thing 0 when others fail: [degraded, down], in hours. */
function onsetsOfFirst(
  builder: NetworkBuilder,
  down: readonly number[],
  degraded: readonly number[] = [],
): readonly number[] {
  const propagation = new OnsetPropagation(builder.build());
  propagation.run({ down, degraded });
  return [propagation.degraded, propagation.down].map((onset) => (onset[0] ?? NaN) / HOUR);
}

describe('a dependency contributes min(effect, overdue ? down : min(state, meanwhile))', () => {
  it('at runtime: the state of its target', () => {
    const builder = new NetworkBuilder(2);
    builder.addDependency(0, 1);
    expect(onsetsOfFirst(builder, [1])).toEqual([0, 0]);
    expect(onsetsOfFirst(builder, [], [1])).toEqual([0, Infinity]);
  });

  it('soft: degraded at worst', () => {
    const builder = new NetworkBuilder(2);
    builder.addDependency(0, 1, 'degraded');
    expect(onsetsOfFirst(builder, [1])).toEqual([0, Infinity]);
  });

  it('at login: degraded at once, down when the sessions have run out', () => {
    const builder = new NetworkBuilder(2);
    builder.addDependency(0, 1, 'down', login);
    expect(onsetsOfFirst(builder, [1])).toEqual([0, 8]);
    expect(onsetsOfFirst(builder, [], [1])).toEqual([0, Infinity]);
  });

  it('cached: up, and down when the cache is out; a target that is only degraded is hidden', () => {
    const builder = new NetworkBuilder(2);
    builder.addDependency(0, 1, 'down', cached);
    expect(onsetsOfFirst(builder, [1])).toEqual([1, 1]);
    expect(onsetsOfFirst(builder, [], [1])).toEqual([Infinity, Infinity]);
  });

  it('cached and soft: degraded when the cache is out', () => {
    const builder = new NetworkBuilder(2);
    builder.addDependency(0, 1, 'degraded', cached);
    expect(onsetsOfFirst(builder, [1])).toEqual([1, Infinity]);
  });

  it('at startup: nothing', () => {
    const builder = new NetworkBuilder(2);
    builder.addDependency(0, 1, 'down', { type: 'startup' });
    expect(onsetsOfFirst(builder, [1])).toEqual([Infinity, Infinity]);
  });
});

describe('a group contributes the k-th best of its members', () => {
  const twoOfThree = (): NetworkBuilder => {
    const builder = new NetworkBuilder(4);
    const group = builder.addGroup(2, 3);
    builder.addDependency(0, group);
    builder.addDependency(group, 1);
    builder.addDependency(group, 2, 'down', login);
    builder.addDependency(group, 3, 'down', cached);
    return builder;
  };

  it('bears as many losses as it has members to spare', () => {
    expect(onsetsOfFirst(twoOfThree(), [1])).toEqual([Infinity, Infinity]);
  });

  it('is lost with the order statistic of its members’ onsets', () => {
    expect(onsetsOfFirst(twoOfThree(), [1, 2])).toEqual([0, 8]);
    expect(onsetsOfFirst(twoOfThree(), [2, 3])).toEqual([1, 8]);
    expect(onsetsOfFirst(twoOfThree(), [1, 3])).toEqual([1, 1]);
  });

  it('counts a member as often as it is listed', () => {
    const builder = new NetworkBuilder(3);
    const group = builder.addGroup(2, 3);
    builder.addDependency(0, group);
    for (const member of [1, 1, 2]) builder.addDependency(group, member);
    expect(onsetsOfFirst(builder, [1])).toEqual([0, 0]);
    expect(onsetsOfFirst(builder, [2])).toEqual([Infinity, Infinity]);
  });
});

describe('cycles', () => {
  it('stay up unless something from outside takes them down', () => {
    const builder = new NetworkBuilder(3);
    builder.addDependency(0, 1);
    builder.addDependency(1, 0);
    builder.addDependency(1, 2);
    expect(onsetsOfFirst(builder, [])).toEqual([Infinity, Infinity]);
    expect(onsetsOfFirst(builder, [2])).toEqual([0, 0]);
  });

  it('of a million things don’t overflow', () => {
    const things = 1_000_000;
    const builder = new NetworkBuilder(things);
    for (let v = 0; v < things; v++) builder.addDependency((v + 1) % things, v, 'down', cached);
    expect(onsetsOfFirst(builder, [1])).toEqual([things - 1, things - 1]);
  });
});

it('forgets one failure before the next', () => {
  const builder = new NetworkBuilder(4);
  const group = builder.addGroup(1, 2);
  builder.addDependency(0, group);
  builder.addDependency(group, 1);
  builder.addDependency(group, 2, 'down', login);
  builder.addDependency(1, 3);
  const propagation = new OnsetPropagation(builder.build());
  const answers = [[1], [2], [3], [1, 2], [], [2, 3]].map((down) => {
    propagation.run({ down, degraded: [] });
    return [propagation.degraded[0], propagation.down[0]];
  });
  const up = [Infinity, Infinity];
  const lost = [0, 8 * HOUR];
  expect(answers).toEqual([up, up, up, lost, up, lost]);
});
