import { Bdd } from './bdd.js';
import { gateOf, thingsBelow, type Formula } from './formula.js';
import { MinimalSolutions } from './minimal-solutions.js';
import { modulesOf } from './modules.js';
import { DiagramOutgrown, NodeTable } from './node-table.js';
import type { CompleteSolution, Module, Solution } from './solution.js';
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
    return solveWhole(formula, top, budget);
  } catch (error) {
    if (!(error instanceof DiagramOutgrown)) throw error;
    return { kind: 'truncated', variables: formula.variables, order: 0 };
  }
}

function solveWhole(formula: Formula, top: number, budget: Budget): CompleteSolution {
  const bdd = new Bdd(budget.nodes);
  const families = new NodeTable(budget.nodes);
  const minimal = new MinimalSolutions(bdd.nodes, families);
  const gates = modulesOf(formula, top);
  const isModule = new Set(gates);
  const isLeaf = (thing: number): boolean => thing < formula.variables || isModule.has(thing);
  const size = formula.variables + formula.gates.length;
  const levels = new Int32Array(size).fill(-1);
  const tested: number[] = [];
  const indexOf = new Map(gates.map((gate, index) => [gate, index]));
  const modules: Module[] = [];
  const holdsOf = new Int32Array(size);
  const functionOf = (thing: number): number => {
    const holds = holdsOf[thing] ?? 0;
    const isConstant = holds < 2 && thing >= formula.variables;
    return isLeaf(thing) && !isConstant ? bdd.variable(levels[thing] ?? 0) : holds;
  };
  const firstOf = new Int32Array(size);
  const endOf = new Int32Array(size);
  const placeModule = (root: number): void => {
    firstOf[root] = tested.length;
    for (const leaf of variableOrder(formula, root, isLeaf)) {
      levels[leaf] = tested.length;
      tested.push(leaf < formula.variables ? leaf : ~(indexOf.get(leaf) ?? 0));
    }
    endOf[root] = tested.length;
  };
  // Outer ones first: the levels of all must be known before any is solved.
  for (const gate of gates.toReversed()) placeModule(gate);
  if (gates.length === 0) placeModule(top);
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    if (gate === undefined) continue;
    const holds = bdd.gate(gate, functionOf);
    holdsOf[thing] = holds;
    if (!isModule.has(thing)) continue;
    const firstLevel = firstOf[thing] ?? 0;
    const endLevel = endOf[thing] ?? 0;
    const level = levels[thing] ?? -1;
    modules.push({ level, firstLevel, endLevel, holds, sets: minimal.of(holds) });
  }
  if (gates.length === 0) {
    const holds = bdd.variable(0);
    modules.push({ level: -1, firstLevel: 0, endLevel: 1, holds, sets: minimal.of(holds) });
  }
  const holds = modules.at(-1)?.holds ?? 0;
  return {
    kind: 'complete',
    constant: holds < 2 ? holds === 1 : null,
    variables: formula.variables,
    functions: bdd.nodes,
    families,
    tested: Int32Array.from(tested),
    modules,
  };
}
