import fc from 'fast-check';
import type { Formula, Gate } from '../../src/logic/formula.js';

/** A formula, one of its things, and a probability for each variable. */
export interface Top {
  readonly formula: Formula;
  readonly top: number;
  readonly probabilities: Float64Array;
}

/** Of this many variables all subsets are tried quickly. */
const MOST_VARIABLES = 8;

/**
 * Random formulas: gates of every sort, of members that are listed more than once too, constant
 * ones among them, in any order; any thing for a top.
 */
export const tops = (mostGates = 10): fc.Arbitrary<Top> =>
  fc
    .tuple(fc.integer({ min: 1, max: MOST_VARIABLES }), fc.integer({ min: 1, max: mostGates }))
    .chain(([variables, count]) =>
      fc.record({
        variables: fc.constant(variables),
        gates: fc.tuple(...Array.from({ length: count }, (_, g) => gates(variables + g))),
        turn: fc.nat({ max: count - 1 }),
        pick: fc.nat({ max: 3 }),
        probabilities: fc.array(probability, { minLength: variables, maxLength: variables }),
      }),
    )
    .map(({ variables, gates: inOrder, turn, pick, probabilities }) => {
      const count = inOrder.length;
      // Gates were drawn with their members before them: now all of them move round.
      const moved = (thing: number): number =>
        thing < variables ? thing : variables + ((thing - variables + turn) % count);
      const turned: Gate[] = [];
      inOrder.forEach(({ needed, of }, g) => {
        turned[(g + turn) % count] = { needed, of: of.map(moved) };
      });
      return {
        formula: { variables, gates: turned },
        top: moved(Math.max(0, variables + count - 1 - pick)),
        probabilities: Float64Array.from(probabilities),
      };
    });

const gates = (before: number): fc.Arbitrary<Gate> =>
  fc.array(fc.nat({ max: before - 1 }), { maxLength: 5 }).chain((of) =>
    fc.record({
      needed: fc.oneof(
        { weight: 3, arbitrary: fc.constant(1) },
        { weight: 3, arbitrary: fc.constant(of.length) },
        { weight: 3, arbitrary: fc.integer({ min: 1, max: Math.max(1, of.length) }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: of.length + 1 }) },
      ),
      of: fc.constant(of),
    }),
  );

const probability = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 0.01, 0.001),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
