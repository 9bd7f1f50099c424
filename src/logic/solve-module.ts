import { Bdd } from './bdd.js';
import type { Formula } from './formula.js';
import { gateOf } from './formula.js';
import { gateFunction } from './gate-function.js';
import { MinimalSolutions } from './minimal-solutions.js';
import { NodeTable, type Nodes } from './node-table.js';
import type { Inside } from './order/inside.js';

/** A module solved by itself. */
export interface SolvedModule {
  /** The things that are tested, level by level. */
  readonly tested: readonly number[];
  readonly functions: Nodes;
  /** Its node in `functions`. */
  readonly holds: number;
  readonly families: Nodes;
  /** The node of its minimal sets in `families`. */
  readonly sets: number;
}

/**
 * Makes the diagrams of a module, from its leaves up.
 *
 * @param order places of leaves inside, from what is tested first to what is tested last
 * @param most how many nodes each of the two diagrams may have
 * @throws DiagramOutgrown
 */
export function solveModule(
  formula: Formula,
  { things, members }: Inside,
  order: readonly number[],
  most: number,
): SolvedModule {
  const bdd = new Bdd(most);
  /** For each place its function. */
  const functions = new Int32Array(things.length);
  order.forEach((place, level) => {
    functions[place] = bdd.variable(level);
  });
  members.forEach((of, place) => {
    const gate = gateOf(formula, things[place] ?? 0);
    if (gate === undefined || of.length === 0) return;
    const ofMembers = of.map((member) => functions[member] ?? 0);
    functions[place] = gateFunction(bdd, gate, ofMembers);
  });
  const holds = functions[things.length - 1] ?? 0;
  const families = new NodeTable(most);
  const sets = new MinimalSolutions(bdd.nodes, families).of(holds);
  const tested = order.map((place) => things[place] ?? 0);
  return { tested, functions: bdd.nodes, holds, families, sets };
}
