import { gateOf, type Formula, type Gate } from './formula.js';
import { DiagramOutgrown, NodeTable, type Nodes } from './node-table.js';
import { depthFirstOrder } from './order/depth-first-order.js';
import type { Inside, Order } from './order/inside.js';
import { weightOrder } from './order/weight-order.js';
import type { TruncatedModule } from './solution.js';
import { solveModule, type SolvedModule } from './solve-module.js';

/** So many nodes are tried in one order before it is given up for the other. */
const FIRST_TRY = 100_000;
const MORE_EACH_TRY = 4;

/** By weight takes time by the square: more than this, leaves times members, isn't worth it. */
const MOST_WEIGHING = 20_000_000;

/** A module solved as far as a budget goes. */
export interface SolvedWithinBudget {
  readonly solved: SolvedModule;
  /** Undefined where it is solved to its end. */
  readonly truncated?: TruncatedModule;
}

/**
 * Solves a module in one order of its variables and another in turn, with more and more nodes; and
 * where these aren't enough, up to as large sets as can be.
 *
 * @param nodes how many nodes each diagram may have
 * @param orders those to try
 */
export function solveWithinBudget(
  formula: Formula,
  inside: Inside,
  nodes: number,
  orders: readonly Order[] = ordersFor(inside),
): SolvedWithinBudget {
  const places = orders.map((order) => order(inside));
  for (let most = Math.min(FIRST_TRY, nodes); ; most = Math.min(MORE_EACH_TRY * most, nodes)) {
    for (const order of places) {
      const solved = unlessOutgrown(() => solveModule(formula, inside, order, most));
      if (solved !== null) return { solved };
    }
    if (most === nodes) return truncatedModule(formula, inside, places[0] ?? [], nodes);
  }
}

function ordersFor({ members }: Inside): readonly Order[] {
  const listed = members.reduce((sum, { length }) => sum + length, 0);
  const isLarge = members.length * listed > MOST_WEIGHING;
  return isLarge ? [depthFirstOrder] : [weightOrder, depthFirstOrder];
}

function truncatedModule(
  formula: Formula,
  inside: Inside,
  places: readonly number[],
  nodes: number,
): SolvedWithinBudget {
  const tested = places.map((place) => inside.things[place] ?? 0);
  const nothing: Nodes = new NodeTable(2);
  let solved: SolvedModule = { tested, functions: nothing, holds: 0, families: nothing, sets: 0 };
  let order = 0;
  while (order < places.length) {
    const next = unlessOutgrown(() => solveModule(formula, inside, places, nodes, order + 1));
    if (next === null) break;
    solved = next;
    order += 1;
  }
  return { solved, truncated: { order, ...byLevels(formula, inside, places) } };
}

/** A module as a formula of its own, the variables of which are its levels. */
function byLevels(
  formula: Formula,
  { things, members }: Inside,
  places: readonly number[],
): { readonly formula: Formula; readonly top: number } {
  const renamed = new Int32Array(things.length);
  places.forEach((place, level) => {
    renamed[place] = level;
  });
  const gates: Gate[] = [];
  members.forEach((of, place) => {
    const gate = gateOf(formula, things[place] ?? 0);
    if (gate === undefined || of.length === 0) return;
    renamed[place] = places.length + gates.length;
    gates.push({ needed: gate.needed, of: of.map((member) => renamed[member] ?? 0) });
  });
  const top = renamed[things.length - 1] ?? 0;
  return { formula: { variables: places.length, gates }, top };
}

function unlessOutgrown<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiagramOutgrown) return null;
    throw error;
  }
}
