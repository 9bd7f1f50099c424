import type { Gate } from './formula.js';
import { NodeTable } from './node-table.js';
import { OperationCache } from './operation-cache.js';

/**
 * Reduced ordered binary decision diagrams of monotone functions (R. E. Bryant, "Graph-based
 * algorithms for Boolean function manipulation", 1986). A node stands for the function that is
 * `high` where the variable at its level is true, else `low`. The same function is the same node.
 */
export class Bdd {
  readonly nodes: NodeTable;
  private readonly ands = new OperationCache();
  private readonly ors = new OperationCache();
  /** Pairs that are being worked on: both nodes, and the result of their lows once it is there. */
  private readonly pending: number[] = [];

  /** @param most how many nodes there may be, those in between included */
  constructor(most: number) {
    this.nodes = new NodeTable(most);
  }

  /** The function that is true where the variable at a level is. */
  variable(level: number): number {
    return this.nodes.find(level, 0, 1);
  }

  /** O(nodes of the one × nodes of the other). @throws DiagramOutgrown */
  and(one: number, other: number): number {
    return this.apply(one, other, 0, this.ands);
  }

  /** O(nodes of the one × nodes of the other). @throws DiagramOutgrown */
  or(one: number, other: number): number {
    return this.apply(one, other, 1, this.ors);
  }

  /**
   * A gate of members whose functions are given. From the last member to the first, one row with
   * what is left to be needed; for the functions are monotone, `and` and `or` do.
   *
   * At most 2 × `needed` × members operations. @throws DiagramOutgrown
   */
  gate({ needed, of }: Gate, functionOf: (thing: number) => number): number {
    if (needed <= 0) return 1;
    if (needed > of.length) return 0;
    const counts = new Map<number, number>();
    for (const thing of of) {
      const member = functionOf(thing);
      counts.set(member, (counts.get(member) ?? 0) + 1);
    }
    // Deepest first: what is joined to a node above it costs little.
    const { level } = this.nodes;
    const members = [...counts].sort(([a], [b]) => (level[b] ?? 0) - (level[a] ?? 0) || a - b);
    /** At `k`: that at least `k` of the members so far are true. */
    let row: number[] = [1];
    for (const [member, weight] of members) {
      const next: number[] = [1];
      for (let k = 1; k <= needed && k <= row.length - 1 + weight; k += 1) {
        const without = row[k] ?? 0;
        const withMember = this.and(member, row[Math.max(0, k - weight)] ?? 0);
        next.push(this.or(withMember, without));
      }
      row = next;
    }
    return row[needed] ?? 0;
  }

  /**
   * @param absorbing 0 for `and`, 1 for `or`: what decides by itself, the other one being neutral
   */
  private apply(one: number, other: number, absorbing: number, cache: OperationCache): number {
    const { nodes, pending } = this;
    const neutral = 1 - absorbing;
    let a = one;
    let b = other;
    for (;;) {
      let result: number;
      if (a === b || b === neutral) result = a;
      else if (a === neutral) result = b;
      else if (a === absorbing || b === absorbing) result = absorbing;
      else {
        if (a > b) {
          const swapped = a;
          a = b;
          b = swapped;
        }
        result = cache.get(a, b);
        if (result < 0) {
          pending.push(a, b, -1);
          const levelA = nodes.level[a] ?? 0;
          const levelB = nodes.level[b] ?? 0;
          if (levelA <= levelB) a = nodes.low[a] ?? 0;
          if (levelB <= levelA) b = nodes.low[b] ?? 0;
          continue;
        }
      }
      for (;;) {
        const top = pending.length - 3;
        if (top < 0) return result;
        const first = pending[top] ?? 0;
        const second = pending[top + 1] ?? 0;
        const low = pending[top + 2] ?? 0;
        const levelA = nodes.level[first] ?? 0;
        const levelB = nodes.level[second] ?? 0;
        if (low < 0) {
          pending[top + 2] = result;
          a = levelA <= levelB ? (nodes.high[first] ?? 0) : first;
          b = levelB <= levelA ? (nodes.high[second] ?? 0) : second;
          break;
        }
        if (low !== result) result = nodes.find(Math.min(levelA, levelB), low, result);
        cache.set(first, second, result);
        pending.length = top;
      }
    }
  }
}
