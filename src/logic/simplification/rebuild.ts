import { gateOf, thingsBelow, type Gate } from '../formula.js';
import { FormulaBuilder, type RootedFormula } from './formula-builder.js';

/**
 * What a gate becomes.
 *
 * @param gate as it was
 * @param become what its members, and theirs, have become
 * @param thing the gate's own number, as it was
 */
export type GateRewrite = (
  builder: FormulaBuilder,
  gate: Gate,
  become: (thing: number) => number,
  thing: number,
) => number;

/**
 * Builds a formula anew from below, and with it what the builder does to each gate: constants,
 * single members and what is there twice are gone, and so are gates that the top doesn't need.
 *
 * O(gates + members × log members), what `rewrite` does apart.
 */
export function rebuild(
  { formula, top }: RootedFormula,
  rewrite: GateRewrite = (builder, { needed, of }, become) => builder.gate(needed, of.map(become)),
): RootedFormula {
  const builder = new FormulaBuilder(formula.variables);
  const rebuilt = new Map<number, number>();
  const become = (thing: number): number => rebuilt.get(thing) ?? thing;
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    if (gate !== undefined) rebuilt.set(thing, rewrite(builder, gate, become, thing));
  }
  return builder.rooted(become(top));
}
