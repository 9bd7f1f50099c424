import { describe, expect, it } from 'vitest';
import { atRisk } from '../../src/engine/at-risk.js';
import { NetworkBuilder } from '../../src/engine/network-builder.js';

/** 0 needs any of 1 and 2; 1 needs 3; 2 needs 4; 5 needs 4 alone. */
function redundant(): NetworkBuilder {
  const builder = new NetworkBuilder(6);
  const group = builder.addGroup(1, 2);
  builder.addDependency(0, group);
  builder.addDependency(group, 1);
  builder.addDependency(group, 2);
  builder.addDependency(1, 3);
  builder.addDependency(2, 4);
  builder.addDependency(5, 4);
  return builder;
}

const ALL = [0, 1, 2, 3, 4, 5];

describe('v is at risk by x when x would take it down now, but not alone', () => {
  it('by whatever the rest of a wounded group needs', () => {
    const risks = atRisk(redundant().build(), [3], ALL);
    expect(risks.get(0)).toEqual([2, 4]);
    // 2 and 5 go down with 4 whatever else has failed.
    expect(risks.get(2)).toBeUndefined();
    expect(risks.get(5)).toBeUndefined();
  });

  it('nothing is while no group has lost a member', () => {
    expect([...atRisk(redundant().build(), [5], ALL)]).toEqual([]);
  });

  it('nothing is that is down already', () => {
    expect(atRisk(redundant().build(), [1, 2], ALL).has(0)).toBe(false);
  });

  it('nothing is by what would take it down alone', () => {
    const builder = redundant();
    builder.addDependency(0, 4);
    expect(atRisk(builder.build(), [3], ALL).get(0)).toEqual([2]);
  });
});
