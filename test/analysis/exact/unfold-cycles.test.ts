import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Equations } from '../../../src/analysis/exact/equations.js';
import { unfoldCycles } from '../../../src/analysis/exact/unfold-cycles.js';
import { evaluate } from './evaluate.js';

const VARIABLES = 5;

/** Up to twelve gates, each of any things there are, itself among them. */
const tangles: fc.Arbitrary<Equations> = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .array(
      fc.record({
        needed: fc.integer({ min: 0, max: 4 }),
        of: fc.array(fc.nat(VARIABLES + size - 1), { maxLength: 5 }),
      }),
      { minLength: size, maxLength: size },
    )
    .map((gates) => ({ variables: VARIABLES, gates })),
);

/** The least solution, from all false. */
function leastSolution({ variables, gates }: Equations, subset: number): readonly boolean[] {
  const values = Array.from(
    { length: variables + gates.length },
    (_, thing) => thing < variables && (subset >> thing) % 2 === 1,
  );
  for (let changed = true; changed;) {
    changed = false;
    gates.forEach(({ needed, of }, g) => {
      const isTrue = of.filter((each) => values[each] === true).length >= needed;
      changed ||= isTrue && values[variables + g] !== true;
      if (isTrue) values[variables + g] = true;
    });
  }
  return values;
}

describe('unfolded equations', () => {
  test.prop([tangles], { numRuns: 500 })(
    'have the least solution, whatever is true',
    (equations) => {
      const { variables, gates } = equations;
      const things = gates.map((_, g) => variables + g);
      const unfolded = unfoldCycles(equations, things, 100_000);
      if (unfolded === null) throw new Error('more than the limit');
      for (let subset = 0; subset < 2 ** variables; subset++) {
        const told = unfolded.tops.map((top) =>
          evaluate(unfolded.formula, top, (variable) => (subset >> variable) % 2 === 1),
        );
        expect(told).toEqual(leastSolution(equations, subset).slice(variables));
      }
    },
  );

  it('are within their limit by members as well as by gates', () => {
    const size = 60;
    // Each needs half of all others: as many ways in as there are gates, with as many members each.
    const gates = Array.from({ length: size }, (_, g) => ({
      needed: 1,
      of: [g, size + size + g],
    }));
    const halves = Array.from({ length: size }, (_, g) => ({
      needed: size / 2,
      of: Array.from({ length: size }, (_member, other) => size + other).filter(
        (other) => other !== size + g,
      ),
    }));
    const mesh = { variables: size, gates: [...gates, ...halves] };
    expect(unfoldCycles(mesh, [size], 100_000)).not.toBeNull();
    expect(unfoldCycles(mesh, [size], 20_000)).toBeNull();
  });

  it('are no more gates than what needs one another without a choice has ways in', () => {
    const size = 50_000;
    const gates = Array.from({ length: size }, (_, g) => ({
      needed: 1,
      of: [g % 3, 3 + ((g + 1) % size)],
    }));
    const unfolded = unfoldCycles({ variables: 3, gates }, [3], 10);
    expect(unfolded?.formula.gates).toEqual([{ needed: 1, of: [0, 1, 2] }]);
  });

  it('are not made where they would be more than is allowed', () => {
    const gates = [
      { needed: 2, of: [0, 1] },
      { needed: 2, of: [2, 3] },
      { needed: 1, of: [5, 6] },
    ];
    expect(unfoldCycles({ variables: 5, gates }, [7], 2)).toBeNull();
    expect(unfoldCycles({ variables: 5, gates }, [7], 3)).not.toBeNull();
  });
});
