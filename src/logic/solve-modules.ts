import { CollectedNodes } from './collected-nodes.js';
import { gateOf, type Formula } from './formula.js';
import { insideOf, type Order } from './order/inside.js';
import type { RootedFormula } from './simplification/formula-builder.js';
import type { Module, Solution } from './solution.js';
import { solveWithinBudget } from './within-budget.js';

/**
 * Solves the modules of a top, each with those that it is made of as variables.
 *
 * @param rooted rebuilt, so that nothing in it is constant but the top
 * @param gates modules, each after those that it is made of, the top for the last; none where the
 *   top is a variable
 * @param nodes how many nodes each diagram may have
 * @param orders to be tried in turn; those that pay where it isn't given
 */
export function solveModules(
  { formula, top }: RootedFormula,
  gates: readonly number[],
  nodes: number,
  orders?: readonly Order[],
): Solution {
  const functions = new CollectedNodes();
  const families = new CollectedNodes();
  const tested: number[] = [];
  const modules: Module[] = [];
  const indices = new Map<number, number>();
  const isLeaf = (thing: number): boolean => thing < formula.variables || indices.has(thing);
  const addModule = (thing: number): void => {
    const inside = insideOf(formula, thing, isLeaf);
    const { solved, truncated } = solveWithinBudget(formula, inside, nodes, orders);
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
  const constant = constantOf(formula, top);
  if (constant !== null) {
    modules.push({ firstLevel: 0, endLevel: 0, holds: Number(constant), sets: Number(constant) });
  } else if (gates.length === 0) addModule(top);
  else gates.forEach(addModule);

  const diagrams = {
    variables: formula.variables,
    functions: functions.toNodes(),
    families: families.toNodes(),
    tested: Int32Array.from(tested),
    modules,
  };
  // A set of so many variables has no more variables and modules in any module.
  const order = modules.reduce(
    (least, { truncated }) => Math.min(least, truncated?.order ?? Infinity),
    Infinity,
  );
  return order === Infinity
    ? { kind: 'complete', constant, ...diagrams }
    : { kind: 'truncated', order, ...diagrams };
}

/** Whether a top always or never is true; null where it depends. */
function constantOf(formula: Formula, top: number): boolean | null {
  const gate = gateOf(formula, top);
  return gate?.of.length === 0 ? gate.needed <= 0 : null;
}
