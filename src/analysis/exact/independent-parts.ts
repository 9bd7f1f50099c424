import { gateOf, type Formula, type Gate } from '../../logic/formula.js';
import { partOfFormula } from './part-of-formula.js';

/** Things that have no variable in common, of which any one, or all, make a top true. */
export interface IndependentParts {
  readonly form: 'any' | 'all';
  /** One at least: the top itself, where it doesn't fall apart. */
  readonly things: readonly number[];
}

/**
 * Takes tops apart into what shares nothing with the rest, so that what many tops have in common is
 * solved once: sites that differ in nothing but a line of their own have the rest in common.
 */
export class PartFinder {
  private readonly gates: Gate[];
  private readonly made = new Map<string, number>();
  private readonly variablesOf = new Map<number, readonly number[]>();

  constructor(private readonly stated: Formula) {
    this.gates = [...stated.gates];
  }

  /** The formula, with the gates that parts were made of. */
  get formula(): Formula {
    return { variables: this.stated.variables, gates: this.gates };
  }

  /** O(members of the top × their variables); what is below a member is gone through once. */
  partsOf(top: number): IndependentParts {
    const gate = gateOf(this.stated, top);
    const members = gate?.of ?? [];
    const isAny = gate?.needed === 1;
    const whole: IndependentParts = { form: 'any', things: [top] };
    if (members.length < 2 || !(isAny || gate?.needed === members.length)) return whole;
    const groups = this.groupsOf(members);
    if (groups.length < 2) return whole;
    const things = groups.map((group) => this.thingOf(group, isAny ? 1 : group.length));
    return { form: isAny ? 'any' : 'all', things };
  }

  /** Members that share variables, directly or through others, together. */
  private groupsOf(members: readonly number[]): readonly (readonly number[])[] {
    const groupOf = new Map<number, Set<number>>();
    for (const member of new Set(members)) {
      const variables = this.below(member);
      const joined = new Set([member]);
      for (const group of new Set(variables.flatMap((variable) => groupOf.get(variable) ?? []))) {
        for (const other of group) joined.add(other);
      }
      for (const each of joined) {
        for (const variable of this.below(each)) groupOf.set(variable, joined);
      }
    }
    return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => a - b));
  }

  private below(thing: number): readonly number[] {
    const known = this.variablesOf.get(thing) ?? partOfFormula(this.stated, thing).variables;
    this.variablesOf.set(thing, known);
    return known;
  }

  private thingOf(group: readonly number[], needed: number): number {
    const [only] = group;
    if (group.length === 1 && only !== undefined) return only;
    const key = `${needed === 1 ? 'any' : 'all'} ${group.join()}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const thing = this.stated.variables + this.gates.push({ needed, of: group }) - 1;
    this.made.set(key, thing);
    return thing;
  }
}
