import type { Formula, Gate } from '../../logic/formula.js';

/** Values that no variable bears on; everything else that a builder gives is 0 or more. */
export const NEVER = -1;
const ALWAYS = -2;

/** Members that take about as much memory as their gate. */
const FEW = 4;

/**
 * Makes gates out of variables and of gates made before, each once: what is made of the same is the
 * same (hash-consing), and what is decided already is no gate.
 */
export class GateBuilder {
  private readonly gates: Gate[] = [];
  private readonly known = new Map<string, number>();
  private made = 0;

  constructor(private readonly variables: number) {}

  /** How much was made: gates, those of many members as so many of a few as take the same memory. */
  get size(): number {
    return this.made;
  }

  /** @returns what is true when at least `needed` of these are. O(n log n) in their number. */
  gate(needed: number, of: readonly number[]): number {
    let left = needed;
    const undecided: number[] = [];
    for (const each of of) {
      if (each === ALWAYS) left -= 1;
      else if (each !== NEVER) undecided.push(each);
    }
    if (left <= 0) return ALWAYS;
    if (undecided.length < left) return NEVER;
    // Any of, and all of, are none the truer for a member that is listed twice.
    const isPlain = left === 1 || left === undecided.length;
    const members = isPlain ? [...new Set(undecided)] : undecided;
    if (isPlain && left > 1) left = members.length;
    const [only] = members;
    if (only !== undefined && members.length === 1) return only;
    members.sort((a, b) => a - b);
    const key = `${left}:${members.join()}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const made = this.variables + this.gates.push({ needed: left, of: members }) - 1;
    this.known.set(key, made);
    this.made += Math.max(1, members.length / FEW);
    return made;
  }

  /**
   * The formula of some of what was made, without what they don't need.
   *
   * @returns with each of `tops` as the formula numbers it
   */
  formula(tops: readonly number[]): {
    readonly formula: Formula;
    readonly tops: readonly number[];
  } {
    const { variables } = this;
    const needed = new Uint8Array(this.gates.length);
    const mark = (each: number): void => {
      if (each >= variables) needed[each - variables] = 1;
    };
    tops.forEach(mark);
    // Members are made before what they are members of.
    for (let g = this.gates.length - 1; g >= 0; g--) {
      if (needed[g] === 1) this.gates[g]?.of.forEach(mark);
    }
    const gates: Gate[] = [];
    const numbers = new Int32Array(this.gates.length);
    const numberOf = (each: number): number =>
      each < variables ? each : (numbers[each - variables] ?? 0);
    this.gates.forEach((gate, g) => {
      if (needed[g] !== 1) return;
      numbers[g] = variables + gates.length;
      gates.push({ needed: gate.needed, of: gate.of.map(numberOf) });
    });
    const constant = (value: number): number =>
      variables + gates.push({ needed: value === ALWAYS ? 0 : 1, of: [] }) - 1;
    const constants = new Map<number, number>();
    const placed = tops.map((top) => {
      if (top >= 0) return numberOf(top);
      const known = constants.get(top) ?? constant(top);
      constants.set(top, known);
      return known;
    });
    return { formula: { variables, gates }, tops: placed };
  }
}
