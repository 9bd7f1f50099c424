import type { Formula } from '../../logic/formula.js';
import { strongComponents } from '../../model/strong-components.js';
import type { Equations } from './equations.js';
import { feedbackSet } from './feedback-set.js';
import { GateBuilder, NEVER } from './gate-builder.js';
import { contractOrCycles } from './or-cycles.js';

/** An acyclic formula, in which each top is what its equations make of it. */
export interface Unfolded {
  readonly formula: Formula;
  readonly tops: readonly number[];
}

/**
 * Unfolds equations that go in circles into an acyclic formula with the same least solution, exactly:
 * see docs/decisions/cycles-unfolded.md. Within a circle a set of gates is chosen without which there
 * is none; all are false at first, and are computed from each other once for each of that set: that
 * often, at most, one of them can become true that wasn't.
 *
 * O(Σ over circles of (f + 1) × their members), for the f gates that break one.
 *
 * @param tops things of the equations
 * @param limit of what is made: see `GateBuilder.size`
 * @returns null where that is not enough
 */
export function unfoldCycles(
  stated: Equations,
  tops: readonly number[],
  limit: number,
): Unfolded | null {
  const { equations, gateOf } = contractOrCycles(stated);
  const { variables, gates } = equations;
  const builder = new GateBuilder(variables);
  const values = new Int32Array(gates.length).fill(NEVER);
  const valueOf = (each: number): number =>
    each < variables ? each : (values[each - variables] ?? NEVER);
  const compute = (g: number): number => {
    const { needed, of } = gates[g] ?? { needed: 1, of: [] };
    return builder.gate(needed, of.map(valueOf));
  };

  for (const part of partsOf(equations)) {
    const { feedback, order } = feedbackSet(part.targets);
    const nodes = (places: readonly number[]): readonly number[] =>
      places.map((place) => part.gates[place] ?? 0);
    const [broken, rest] = [nodes(feedback), nodes(order)];
    for (let round = 0; ; round++) {
      for (const g of rest) values[g] = compute(g);
      if (builder.size > limit) return null;
      // Of f gates that only ever become true, none does any more after f rounds.
      if (round === broken.length) break;
      const before = broken.map((g) => values[g]);
      for (const g of broken) values[g] = compute(g);
      if (broken.every((g, i) => values[g] === before[i])) break;
    }
  }
  return builder.formula(
    tops.map((top) => (top < variables ? top : (values[gateOf[top - variables] ?? 0] ?? NEVER))),
  );
}

/** A strongly connected part of equations. */
interface Part {
  readonly gates: readonly number[];
  /** For each of these, by place, the places of those among its members. */
  readonly targets: readonly (readonly number[])[];
}

/** Each after those that it needs. */
function partsOf({ variables, gates }: Equations): readonly Part[] {
  const targets = gates.map(({ of }) =>
    of.flatMap((each) => (each < variables ? [] : each - variables)),
  );
  const { count, of } = strongComponents(targets);
  const parts = Array.from({ length: count }, (): number[] => []);
  const places = new Int32Array(gates.length);
  of.forEach((part, g) => {
    const members = parts[part];
    if (members !== undefined) places[g] = members.push(g) - 1;
  });
  return parts.map((members) => ({
    gates: members,
    targets: members.map((g) =>
      (targets[g] ?? []).flatMap((target) => (of[target] === of[g] ? (places[target] ?? 0) : [])),
    ),
  }));
}
