import { Bdd } from './bdd.js';
import { gateOf, thingsBelow, type Formula } from './formula.js';
import { gateFunction } from './gate-function.js';
import { MinimalSolutions } from './minimal-solutions.js';
import type { RootedFormula } from './simplification/formula-builder.js';
import { NodeTable } from './node-table.js';
import type { CompleteSolution, Module } from './solution.js';

/** In what order a module's diagrams test what it is made of. */
export type VariableOrder = (
  formula: Formula,
  module: number,
  isLeaf: (thing: number) => boolean,
) => readonly number[];

export function solveByDiagrams(
  { formula, top }: RootedFormula,
  gates: readonly number[],
  variableOrder: VariableOrder,
  most: number,
): CompleteSolution {
  const bdd = new Bdd(most);
  const families = new NodeTable(most);
  const minimal = new MinimalSolutions(bdd.nodes, families);
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
    const holds = gateFunction(bdd, gate, gate.of.map(functionOf));
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
