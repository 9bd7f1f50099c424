import { gateOf, thingsBelow, type Gate } from '../formula.js';
import { FormulaBuilder, type RootedFormula } from './formula-builder.js';

/**
 * What a gate becomes.
 *
 * @param rebuilt the gate with its members as they have become, each in its place
 * @param before the gate as it was
 */
export type GateRewrite = (builder: FormulaBuilder, rebuilt: Gate, before: Gate) => number;

/**
 * Builds a formula anew from below, and with it what the builder does to each gate: constants,
 * single members and what is there twice are gone, and so are gates that the top doesn't need.
 *
 * O(gates + members × log members), what `rewrite` does apart.
 */
export function rebuild(
  { formula, top }: RootedFormula,
  rewrite: GateRewrite = (builder, { needed, of }) => builder.gate(needed, of),
): RootedFormula {
  const builder = new FormulaBuilder(formula.variables);
  const become = new Map<number, number>();
  for (const thing of thingsBelow(formula, top)) {
    const before = gateOf(formula, thing);
    if (before === undefined) become.set(thing, thing);
    else {
      const of = before.of.map((member) => become.get(member) ?? member);
      become.set(thing, rewrite(builder, { needed: before.needed, of }, before));
    }
  }
  return builder.rooted(become.get(top) ?? top);
}
