import { CollectedNodes } from './collected-nodes.js';
import { gateOf, type Formula } from './formula.js';
import { modulesOf } from './modules.js';
import { DiagramOutgrown } from './node-table.js';
import { depthFirstOrder } from './order/depth-first-order.js';
import { insideOf, type Inside, type Order } from './order/inside.js';
import { weightOrder } from './order/weight-order.js';
import { simplify } from './simplification/simplify.js';
import type { Module, Solution } from './solution.js';
import { solveModule, type SolvedModule } from './solve-module.js';

/** How large diagrams may become. */
export interface Budget {
  /**
   * How many nodes each of the diagrams of a module may have, those in between included, which take
   * some 30 bytes each.
   */
  readonly nodes: number;
}

const DEFAULT_BUDGET: Budget = { nodes: 4_000_000 };

/** So many nodes are tried in one order before it is given up for the other. */
const FIRST_TRY = 100_000;
const MORE_EACH_TRY = 4;

/** By weight takes time by the square: more than this, leaves times members, isn't worth it. */
const MOST_WEIGHING = 20_000_000;

/**
 * Solves a top: its function and the family of its minimal sets, as diagrams which all questions
 * are asked. Truncated where they outgrow the budget.
 *
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
  if (constant !== null) {
    modules.push({ firstLevel: 0, endLevel: 0, holds: Number(constant), sets: Number(constant) });
  } else {
    for (const gate of gates.length === 0 ? [simple.top] : gates) {
      const solved = solveInsideBudget(
        simple.formula,
        insideOf(simple.formula, gate, isLeaf),
        budget,
      );
      if (solved === null) return { kind: 'truncated', variables: formula.variables, order: 0 };
      const firstLevel = tested.length;
      for (const thing of solved.tested) {
        const index = indices.get(thing);
        tested.push(index === undefined ? thing : ~index);
      }
      indices.set(gate, modules.length);
      modules.push({
        firstLevel,
        endLevel: tested.length,
        holds: functions.add(solved.functions, solved.holds, firstLevel),
        sets: families.add(solved.families, solved.sets, firstLevel),
      });
    }
  }
  return {
    kind: 'complete',
    constant,
    variables: formula.variables,
    functions: functions.toNodes(),
    families: families.toNodes(),
    tested: Int32Array.from(tested),
    modules,
  };
}

function constantOf(formula: Formula, top: number): boolean | null {
  const gate = gateOf(formula, top);
  return gate?.of.length === 0 ? gate.needed <= 0 : null;
}

/** In one order and the other in turn, with more and more nodes; null where the budget is used up. */
function solveInsideBudget(
  formula: Formula,
  inside: Inside,
  { nodes }: Budget,
): SolvedModule | null {
  const size = inside.things.length;
  const members = inside.members.reduce((sum, { length }) => sum + length, 0);
  const orders: readonly Order[] =
    size * members > MOST_WEIGHING ? [depthFirstOrder] : [weightOrder, depthFirstOrder];
  for (let most = FIRST_TRY; ; most *= MORE_EACH_TRY) {
    for (const order of orders) {
      try {
        return solveModule(formula, inside, order(inside), Math.min(most, nodes));
      } catch (error) {
        if (!(error instanceof DiagramOutgrown)) throw error;
      }
    }
    if (most >= nodes) return null;
  }
}
