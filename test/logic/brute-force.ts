import { gateOf, thingsBelow, type Formula } from '../../src/logic/formula.js';

/**
 * All that there is to know of a top, by trying all subsets of its variables: what the diagrams are
 * held against. A set is a number with a bit for each variable.
 */
export class BruteForce {
  /** By set: whether the top is true where just these variables are. */
  private readonly table: readonly boolean[];
  private readonly variables: number;

  constructor(formula: Formula, top: number) {
    this.variables = formula.variables;
    const order = thingsBelow(formula, top);
    this.table = Array.from({ length: 1 << formula.variables }, (_, set) => {
      const values = new Map<number, boolean>();
      for (const thing of order) {
        const gate = gateOf(formula, thing);
        const isTrue = gate?.of.filter((member) => values.get(member) === true).length ?? 0;
        values.set(thing, gate ? isTrue >= gate.needed : ((set >> thing) & 1) === 1);
      }
      return values.get(top) ?? false;
    });
  }

  holds(set: number): boolean {
    return this.table[set] ?? false;
  }

  minimalSets(): readonly (readonly number[])[] {
    return this.table.flatMap((holds, set) => {
      const members = this.members(set);
      const minimal = holds && members.every((variable) => !this.holds(set & ~(1 << variable)));
      return minimal ? [members] : [];
    });
  }

  /** @param given of variables that are known */
  probability(
    probabilities: Float64Array,
    given: ReadonlyMap<number, boolean> = new Map(),
    holds: (set: number) => boolean = (set) => this.holds(set),
  ): number {
    let sum = 0;
    for (let set = 0; set < this.table.length; set += 1) {
      if (!holds(set)) continue;
      let product = 1;
      for (let variable = 0; variable < this.variables; variable += 1) {
        const known = given.get(variable);
        const p = known === undefined ? (probabilities[variable] ?? 0) : Number(known);
        product *= ((set >> variable) & 1) === 1 ? p : 1 - p;
      }
      sum += product;
    }
    return sum;
  }

  private members(set: number): readonly number[] {
    return Array.from({ length: this.variables }, (_, variable) => variable).filter(
      (variable) => ((set >> variable) & 1) === 1,
    );
  }
}

export const bitsOf = (set: readonly number[]): number =>
  set.reduce((bits, variable) => bits | (1 << variable), 0);
