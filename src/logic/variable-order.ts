import { gateOf, type Formula } from './formula.js';

/**
 * The order in which a module's diagrams test what it is made of: as a walk in depth meets it.
 *
 * @param isLeaf whether a thing stands as one variable: variables do, and modules within
 *
 * O(gates + members), without recursion.
 */
export function variableOrder(
  formula: Formula,
  module: number,
  isLeaf: (thing: number) => boolean,
): readonly number[] {
  const met = new Set<number>([module]);
  const order: number[] = [];
  const path: number[] = [module];
  for (let thing = path.pop(); thing !== undefined; thing = path.pop()) {
    if (thing < formula.variables || (thing !== module && isLeaf(thing))) {
      order.push(thing);
      continue;
    }
    const members = gateOf(formula, thing)?.of ?? [];
    for (let i = members.length - 1; i >= 0; i -= 1) {
      const member = members[i] ?? 0;
      if (met.has(member)) continue;
      met.add(member);
      path.push(member);
    }
  }
  return order;
}
