import { gateOf, thingsBelow, type Formula } from '../../../src/logic/formula.js';

/** What a formula says of some variables' being true, gate by gate. */
export function evaluate(
  formula: Formula,
  top: number,
  isTrue: (variable: number) => boolean,
): boolean {
  const values = new Map<number, boolean>();
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    const members = gate?.of.filter((each) => values.get(each) === true) ?? [];
    values.set(thing, gate === undefined ? isTrue(thing) : members.length >= gate.needed);
  }
  return values.get(top) === true;
}
