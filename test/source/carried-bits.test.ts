import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import { CarriedBits } from '../../src/source/layers/substitute/carried-bits.js';
import { strongComponents } from '../../src/model/strong-components.js';

/** For each node, those that its arcs lead to. */
const graphs = fc
  .array(fc.array(fc.nat(999), { maxLength: 3 }), { minLength: 1, maxLength: 50 })
  .map((drafts) => drafts.map((targets) => targets.map((target) => target % drafts.length)));

/** All that is reached from a node, itself included, by going on until there is no more. */
function reachedFrom(node: number, arcs: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([node]);
  for (const each of reached) for (const target of arcs[each] ?? []) reached.add(target);
  return reached;
}

describe('what is reached from where', () => {
  test.prop([graphs])('is what is come to by going along the arcs', (arcs) => {
    const bits = new CarriedBits(arcs, arcs.length);
    for (const source of arcs.keys()) {
      const reached = [...arcs.keys()].filter((node) => bits.reaches(source, node));
      expect(reached).toEqual([...reachedFrom(source, arcs)].sort((a, b) => a - b));
    }
  });
});

describe('strong components', () => {
  test.prop([graphs])('hold what reaches one another, and lead to lower ones', (arcs) => {
    const { count, of } = strongComponents(arcs);
    const reached = arcs.map((_, node) => reachedFrom(node, arcs));
    expect(new Set(of).size).toBe(count);
    for (const [node, targets] of arcs.entries()) {
      for (const other of arcs.keys()) {
        const both = reached[node]?.has(other) === true && reached[other]?.has(node) === true;
        expect(of[node] === of[other]).toBe(both);
      }
      for (const target of targets) expect(of[target]).toBeLessThanOrEqual(of[node] ?? -1);
    }
  });
});
