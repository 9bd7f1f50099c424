import type { Formula, Gate } from '../formula.js';

/** What is always false, or always true, while a formula is built. */
export const FALSE = -2;
const TRUE = -1;

/** A top of a formula that holds just what the top is made of. */
export interface RootedFormula {
  readonly formula: Formula;
  readonly top: number;
}

/**
 * Builds gates from members that are there already, each in its simplest form: without constants,
 * without what is listed twice to no avail, no gate for a single member, and the same gate once,
 * found by its hash.
 */
export class FormulaBuilder {
  private readonly gates: Gate[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly variables: number) {}

  /** @returns a thing, or TRUE or FALSE. Expected O(members × log members). */
  gate(needed: number, of: readonly number[]): number {
    const counts = new Map<number, number>();
    let missing = needed;
    for (const member of of) {
      if (member === TRUE) missing -= 1;
      else if (member !== FALSE) counts.set(member, (counts.get(member) ?? 0) + 1);
    }
    const members = [...counts];
    const listed = members.reduce((sum, [, count]) => sum + count, 0);
    if (missing <= 0) return TRUE;
    if (missing > listed) return FALSE;
    if (missing === 1) return this.find(1, [...counts.keys()]);
    if (missing === listed) return this.find(counts.size, [...counts.keys()]);
    // Without such a member no other ones suffice: it has to be true, or it needs no company.
    return this.find(
      missing,
      members.flatMap(([member, count]) =>
        Array.from({ length: Math.min(count, missing) }, () => member),
      ),
    );
  }

  /** The formula with a top, which becomes a gate of its own where it is constant. */
  rooted(top: number): RootedFormula {
    const { variables } = this;
    const formula = { variables, gates: this.gates };
    if (top >= 0) return { formula, top };
    const gate: Gate = { needed: top === TRUE ? 0 : 1, of: [] };
    return { formula: { variables, gates: [gate] }, top: variables };
  }

  private find(needed: number, of: readonly number[]): number {
    const [first] = of;
    if (first !== undefined && of.length === 1) return first;
    const key = `${needed}:${of.toSorted((a, b) => a - b).join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const thing = this.variables + this.gates.length;
    this.gates.push({ needed, of });
    this.known.set(key, thing);
    return thing;
  }
}
