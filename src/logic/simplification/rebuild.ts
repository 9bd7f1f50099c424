import { gateOf, thingsBelow, type Gate } from '../formula.js';
import { FormulaBuilder, type RootedFormula } from './formula-builder.js';

/** What becomes of a gate whose members were rebuilt already. */
export type GateRewrite = (gate: Gate, builder: FormulaBuilder, thing: number) => number;

/** Builds a formula anew, from below. O(gates + members), what `rewrite` does apart. */
export function rebuild(
  { formula, top }: RootedFormula,
  rewrite: GateRewrite = ({ needed, of }, builder) => builder.gate(needed, of),
): RootedFormula {
  const builder = new FormulaBuilder(formula.variables);
  const rebuilt = new Map<number, number>();
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    if (gate === undefined) rebuilt.set(thing, thing);
    else {
      const of = gate.of.map((member) => rebuilt.get(member) ?? member);
      rebuilt.set(thing, rewrite({ needed: gate.needed, of }, builder, thing));
    }
  }
  return builder.rooted(rebuilt.get(top) ?? top);
}
