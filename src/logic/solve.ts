import type { Formula } from './formula.js';
import { modulesOf } from './modules.js';
import { simplify } from './simplification/simplify.js';
import type { Solution } from './solution.js';
import { solveModules } from './solve-modules.js';

/** How large diagrams may become. */
export interface Budget {
  /**
   * How many nodes each of the diagrams of a module may have, those in between included, which take
   * some 40 bytes each.
   */
  readonly nodes: number;
}

const DEFAULT_BUDGET: Budget = { nodes: 2_000_000 };

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
  return solveModules(simple, modulesOf(simple.formula, simple.top), budget.nodes);
}
