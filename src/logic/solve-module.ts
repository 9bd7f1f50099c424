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
 * @param limit where given, the function is only exact where no more than so many leaves are true,
 *   and false elsewhere; and so the sets are the minimal ones of no more than so many leaves
 * @throws DiagramOutgrown
 */
export function solveModule(
  formula: Formula,
  { things, members }: Inside,
  order: readonly number[],
  most: number,
  limit = Infinity,
): SolvedModule {
  const bdd = new Bdd(most);
  /** For each place its function. */
  const functions = new Int32Array(things.length);
  // All and any of functions with a limit have it too, and nothing else need know of it.
  const inLimit = limit < order.length ? atMost(bdd, limit, order.length) : 1;
  order.forEach((place, level) => {
    functions[place] = bdd.and(bdd.variable(level), inLimit);
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

/** That at most so many of the variables at the levels from 0 are true. */
function atMost(bdd: Bdd, limit: number, levels: number): number {
  /** At `c`: that, `c` being true above, no more are true from here on than are left. */
  let row: readonly number[] = Array.from({ length: limit + 2 }, (_, c) => Number(c <= limit));
  for (let level = levels - 1; level >= 0; level -= 1) {
    const below = row;
    row = below.map((low, c) => {
      const high = below[c + 1] ?? 0;
      return low === high ? low : bdd.nodes.find(level, low, high);
    });
  }
  return row[0] ?? 0;
}
