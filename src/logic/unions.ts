import { Bdd } from './bdd.js';
import { DiagramOutgrown, type Nodes } from './node-table.js';

/** For each node of a family's diagram a function. */
type ByNode = Map<number, number>;

/**
 * When a set of a family is true: the union of its sets as a binary decision diagram, and that of
 * those of its sets in which some variable is.
 */
export class Unions {
  private readonly bdd: Bdd;
  /** What the family is made of, each after its low and high. */
  private readonly nodes: readonly number[];
  private readonly all: ByNode = new Map([
    [0, 0],
    [1, 1],
  ]);

  /** @param most how many nodes there may be, those in between included */
  constructor(
    private readonly families: Nodes,
    private readonly family: number,
    most: number,
  ) {
    this.bdd = new Bdd(most);
    this.nodes = nodesBelow(families, family);
  }

  /**
   * That a set with the variable at a level is true, but for that variable.
   *
   * One union for each node of the family above the level. @returns null where it outgrows its room
   */
  having(level: number): number | null {
    try {
      this.uniteAll();
      return this.uniteHaving(level);
    } catch (error) {
      if (error instanceof DiagramOutgrown) return null;
      throw error;
    }
  }

  /** @param at how probable what is tested at a level is. O(nodes). */
  probabilityOf(root: number, at: (level: number) => number): number {
    const { nodes } = this.bdd;
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

  private uniteAll(): void {
    if (this.all.has(this.family)) return;
    for (const node of this.nodes) {
      this.all.set(node, this.unite(node, this.all));
    }
  }

  private uniteHaving(level: number): number {
    const having: ByNode = new Map();
    for (const node of this.nodes) {
      const own = this.families.level[node] ?? 0;
      // Below the level no set has it.
      if (own < level) having.set(node, this.unite(node, having));
      else if (own === level) having.set(node, this.all.get(this.families.high[node] ?? 0) ?? 0);
    }
    return having.get(this.family) ?? 0;
  }

  private unite(node: number, of: ByNode): number {
    const { bdd, families } = this;
    const low = of.get(families.low[node] ?? 0) ?? 0;
    const high = of.get(families.high[node] ?? 0) ?? 0;
    if (high === 0) return low;
    return bdd.or(low, bdd.and(bdd.variable(families.level[node] ?? 0), high));
  }
}

/** All nodes but false and true, each after its low and high. */
function nodesBelow(nodes: Nodes, root: number): readonly number[] {
  const found = new Set([root]);
  for (const node of found) {
    if (node < 2) continue;
    found.add(nodes.low[node] ?? 0).add(nodes.high[node] ?? 0);
  }
  return [...found].filter((node) => node > 1).sort((a, b) => a - b);
}
