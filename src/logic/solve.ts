import { CollectedNodes } from './collected-nodes.js';
import { gateOf, type Formula } from './formula.js';
import { modulesOf } from './modules.js';
import { insideOf } from './order/inside.js';
import { simplify } from './simplification/simplify.js';
import type { Module, Solution } from './solution.js';
import { solveWithinBudget } from './within-budget.js';

/** How large diagrams may become. */
export interface Budget {
  /**
   * How many nodes each of the diagrams of a module may have, those in between included, which take
   * some 30 bytes each.
   */
  readonly nodes: number;
}

export const DEFAULT_BUDGET: Budget = { nodes: 2_000_000 };

/**
 * Solves a top: its function and the family of its minimal sets, as diagrams which all questions
 * are asked. Truncated where they outgrow the budget.
 *
 * The formula is simplified, its modules are solved one by one, each in the better of two orders.
 * At worst exponential in the variables of the largest module, and bounded by the budget.
 *
 * @throws RangeError where the formula goes in a circle, or has a member that isn't there
 */
export function solve(formula: Formula, top: number, budget: Budget = DEFAULT_BUDGET): Solution {
  const simple = simplify({ formula, top });
  const constant = constantOf(simple.formula, simple.top);
  const gates = modulesOf(simple.formula, simple.top);
  const functions = new CollectedNodes();
  const families = new CollectedNodes();
  const tested: number[] = [];
  const modules: Module[] = [];
  const indices = new Map<number, number>();
  const isLeaf = (thing: number): boolean => thing < formula.variables || indices.has(thing);
  const addModule = (thing: number): void => {
    const inside = insideOf(simple.formula, thing, isLeaf);
    const { solved, truncated } = solveWithinBudget(simple.formula, inside, budget.nodes);
    const firstLevel = tested.length;
    for (const leaf of solved.tested) {
      const index = indices.get(leaf);
      tested.push(index === undefined ? leaf : ~index);
    }
    indices.set(thing, modules.length);
    modules.push({
      firstLevel,
      endLevel: tested.length,
      holds: functions.add(solved.functions, solved.holds, firstLevel),
      sets: families.add(solved.families, solved.sets, firstLevel),
      ...(truncated === undefined ? {} : { truncated }),
    });
  };
  if (constant !== null) {
    modules.push({ firstLevel: 0, endLevel: 0, holds: Number(constant), sets: Number(constant) });
  } else if (gates.length === 0) addModule(simple.top);
  else gates.forEach(addModule);

  const diagrams = {
    variables: formula.variables,
    functions: functions.toNodes(),
    families: families.toNodes(),
    tested: Int32Array.from(tested),
    modules,
  };
  // A set with so many variables has no more modules and variables in any module.
  const order = Math.min(...modules.map(({ truncated }) => truncated?.order ?? Infinity));
  return order === Infinity
    ? { kind: 'complete', constant, ...diagrams }
    : { kind: 'truncated', order, ...diagrams };
}

/** Whether a top always or never is true; null where it depends. */
function constantOf(formula: Formula, top: number): boolean | null {
  const gate = gateOf(formula, top);
  return gate?.of.length === 0 ? gate.needed <= 0 : null;
}
