import { solveByDiagrams } from './diagrams.js';
import type { Formula } from './formula.js';
import { modulesOf } from './modules.js';
import { DiagramOutgrown } from './node-table.js';
import { simplify } from './simplification/simplify.js';
import type { Solution } from './solution.js';
import { variableOrder } from './variable-order.js';

/** How large diagrams may become. */
export interface Budget {
  /** Nodes of each of the two diagrams, those in between included: 30 bytes or so each. */
  readonly nodes: number;
}

const DEFAULT_BUDGET: Budget = { nodes: 4_000_000 };

/**
 * Solves a top: its function and the family of its minimal sets, as diagrams which all questions
 * are asked. Truncated where they outgrow the budget.
 *
 * @throws RangeError where the formula goes in a circle, or has a member that isn't there
 */
export function solve(formula: Formula, top: number, budget: Budget = DEFAULT_BUDGET): Solution {
  try {
    const simple = simplify({ formula, top });
    const modules = modulesOf(simple.formula, simple.top);
    return solveByDiagrams(simple, modules, variableOrder, budget.nodes);
  } catch (error) {
    if (!(error instanceof DiagramOutgrown)) throw error;
    return { kind: 'truncated', variables: formula.variables, order: 0 };
  }
}
