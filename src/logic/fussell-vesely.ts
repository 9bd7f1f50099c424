import { Bdd } from './bdd.js';
import { DiagramOutgrown, type Nodes } from './node-table.js';
import { nodeProbabilities } from './probability.js';
import type { CompleteSolution, Module } from './solution.js';

/**
 * Fussell–Vesely importance, exactly: how probable it is that a minimal set with the variable in it
 * is true, over the probability of the top (J. B. Fussell, "How to hand-calculate system
 * reliability and safety characteristics", 1975). For each variable: it takes part in so much of
 * what makes the top true.
 *
 * @param probabilities of each variable to be true, 0 to 1
 * @param most how many nodes the diagrams in between may have
 * @returns for each variable; 0 where no minimal set has it, NaN for all others where the top is
 *   never true; null where the diagrams would need more nodes
 *
 * For each variable the diagram of a union of sets, made from the families in one pass: O(levels ×
 * nodes) unions in a module.
 */
export function fussellVeselyOf(
  solution: CompleteSolution,
  probabilities: Float64Array,
  most = 4_000_000,
): Float64Array | null {
  const of = nodeProbabilities(solution, probabilities);
  const { tested, modules, variables } = solution;
  const whole = of[modules.at(-1)?.holds ?? 0] ?? 0;
  const result = new Float64Array(variables);
  /** That of the sets of the top with a module in them one is true, but for the module. */
  const ofModules = new Map([[modules.length - 1, 1]]);
  const ofItem = (item: number): number =>
    item < 0 ? (of[modules[~item]?.holds ?? 0] ?? 0) : (probabilities[item] ?? 0);
  try {
    for (let index = modules.length - 1; index >= 0; index -= 1) {
      const module = modules[index];
      const outer = ofModules.get(index);
      if (module === undefined || outer === undefined) continue;
      const bdd = new Bdd(most);
      for (const [level, holds] of unions(bdd, solution.families, module)) {
        if (holds === 0) continue;
        const item = tested[level] ?? 0;
        const inner = outer * probabilityOfNode(bdd.nodes, holds, (at) => ofItem(tested[at] ?? 0));
        if (item < 0) ofModules.set(~item, inner);
        else result[item] = (inner * ofItem(item)) / whole;
      }
    }
  } catch (error) {
    if (error instanceof DiagramOutgrown) return null;
    throw error;
  }
  return result;
}

/** For each level of a module, that a set with it is true, but for what is tested there. */
function* unions(
  bdd: Bdd,
  families: Nodes,
  { sets, firstLevel, endLevel }: Module,
): IterableIterator<readonly [number, number]> {
  const nodes = nodesBelow(families, sets);
  const union = new Map([
    [0, 0],
    [1, 1],
  ]);
  const join = (node: number, low: number, high: number): number =>
    bdd.or(low, high === 0 ? 0 : bdd.and(bdd.variable(families.level[node] ?? 0), high));
  const at = (of: ReadonlyMap<number, number>, node: number | undefined): number =>
    of.get(node ?? 0) ?? 0;
  for (const node of nodes) {
    const low = at(union, families.low[node]);
    union.set(node, join(node, low, at(union, families.high[node])));
  }
  for (let level = firstLevel; level < endLevel; level += 1) {
    /** The same, of sets that have the level. Those that are only tested below it have none. */
    const having = new Map<number, number>();
    for (const node of nodes) {
      const nodeLevel = families.level[node] ?? 0;
      if (nodeLevel > level) continue;
      const high = at(nodeLevel === level ? union : having, families.high[node]);
      const low = at(having, families.low[node]);
      having.set(node, nodeLevel === level ? high : join(node, low, high));
    }
    yield [level, at(having, sets)];
  }
}

/** All nodes but the terminals, each after its low and high. */
function nodesBelow(nodes: Nodes, root: number): readonly number[] {
  const found = new Set([root]);
  for (const node of found) {
    if (node < 2) continue;
    found.add(nodes.low[node] ?? 0).add(nodes.high[node] ?? 0);
  }
  return [...found].filter((node) => node > 1).sort((a, b) => a - b);
}

function probabilityOfNode(nodes: Nodes, root: number, at: (level: number) => number): number {
  const of = new Map([
    [0, 0],
    [1, 1],
  ]);
  for (const node of nodesBelow(nodes, root)) {
    const p = at(nodes.level[node] ?? 0);
    const low = of.get(nodes.low[node] ?? 0) ?? 0;
    of.set(node, (1 - p) * low + p * (of.get(nodes.high[node] ?? 0) ?? 0));
  }
  return of.get(root) ?? 0;
}
