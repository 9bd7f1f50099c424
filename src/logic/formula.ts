/**
 * True when at least `needed` of its members are; a member counts as often as it is listed.
 * All of them: `needed` is their number; any: 1. Where `needed` is 0 it is always true, and where
 * it is more than there are members, never.
 */
export interface Gate {
  readonly needed: number;
  readonly of: readonly number[];
}

/**
 * Monotone formulas as one acyclic graph that many tops share. A thing is a number: variable `v`
 * is `v`, from 0 up to `variables`, and gate `g` is `variables + g`. Gates come in any order.
 */
export interface Formula {
  readonly variables: number;
  readonly gates: readonly Gate[];
}

/** @returns the gate that a thing is, undefined where it is a variable */
export const gateOf = (formula: Formula, thing: number): Gate | undefined =>
  thing < formula.variables ? undefined : formula.gates[thing - formula.variables];

/**
 * What a top is made of, itself included: variables and gates, each once, every one after its
 * members, in the order in which a walk in depth that takes members as they are listed leaves them.
 *
 * @throws RangeError where a gate is its own member in the end, or a number is no thing
 *
 * O(gates + members), without recursion.
 */
export function thingsBelow(formula: Formula, top: number): readonly number[] {
  const size = formula.variables + formula.gates.length;
  const left = new Uint8Array(size);
  /** How many of a gate's members were followed; 0 where it wasn't met yet. */
  const met = new Int32Array(size);
  const things: number[] = [];
  const path: number[] = [top];
  for (let thing = path.at(-1); thing !== undefined; thing = path.at(-1)) {
    if (!Number.isInteger(thing) || thing < 0 || thing >= size) {
      throw new RangeError(`${thing} is no variable or gate: there are ${size} of them`);
    }
    const index = met[thing] ?? 0;
    const next = gateOf(formula, thing)?.of[index];
    if (next === undefined) {
      path.pop();
      left[thing] = 1;
      things.push(thing);
      continue;
    }
    met[thing] = index + 1;
    if (left[next] === 1) continue;
    if ((met[next] ?? 0) > 0) throw new RangeError(`gate ${next} is its own member in the end`);
    path.push(next);
  }
  return things;
}
