import type { Nodes, NodeTable } from './node-table.js';
import { OperandStack } from './operand-stack.js';
import { OperationCache } from './operation-cache.js';

/**
 * The minimal solutions of monotone functions (A. Rauzy, "New algorithms for fault trees analysis",
 * 1993), as zero-suppressed diagrams (S. Minato, "Zero-suppressed BDDs for set manipulation in
 * combinatorial problems", 1993): a node is the sets of `low`, and those of `high` with the
 * variable at its level added.
 *
 * A minimal solution is a set of variables that makes the function true, and no proper subset of
 * which does. Those of a node are those of its low, and, with its variable, those of its high that
 * don't satisfy the low.
 */
export class MinimalSolutions {
  private readonly functions: Nodes;
  private readonly sets: NodeTable;
  /** For each function, the family of its minimal solutions; -1: not yet. */
  private known = new Int32Array(16).fill(-1);
  private readonly cache: OperationCache;
  private readonly stack = new OperandStack();

  constructor(functions: Nodes, sets: NodeTable) {
    this.functions = functions;
    this.sets = sets;
    this.cache = new OperationCache(sets.most);
    this.known[0] = 0;
    this.known[1] = 1;
  }

  /**
   * The family of the minimal solutions of a function.
   *
   * At worst exponential in the diagram's nodes, in practice near linear. @throws DiagramOutgrown
   */
  of(top: number): number {
    const { functions, sets } = this;
    for (const node of this.unknownBelow(top)) {
      const low = functions.low[node] ?? 0;
      const high = this.known[functions.high[node] ?? 0] ?? 0;
      const added = this.without(high, low);
      const others = this.known[low] ?? 0;
      const level = functions.level[node] ?? 0;
      this.known[node] = added === 0 ? others : sets.find(level, others, added);
    }
    return this.known[top] ?? 0;
  }

  /** Nodes whose solutions aren't known, each after its low and high. */
  private unknownBelow(top: number): readonly number[] {
    const { functions } = this;
    if (this.known.length < functions.size) {
      const larger = new Int32Array(functions.level.length).fill(-1);
      larger.set(this.known);
      this.known = larger;
    }
    const found: number[] = [];
    const reach = (node: number): void => {
      if (this.known[node] !== -1) return;
      this.known[node] = -2;
      found.push(node);
    };
    reach(top);
    // What is found on the way is gone through as well.
    for (const node of found) {
      reach(functions.low[node] ?? 0);
      reach(functions.high[node] ?? 0);
    }
    return found.sort((a, b) => a - b);
  }

  /** Those sets of a family that don't satisfy a monotone function. */
  private without(family: number, holds: number): number {
    const { sets, stack, cache } = this;
    const { level: levelOf, low: lowOf, high: highOf } = this.functions;
    let { level, low, high } = sets;
    let numbers = stack.room(0);
    let depth = 0;
    let sub = family;
    let by = holds;
    for (;;) {
      let result: number;
      const top = level[sub] ?? 0;
      if (by === 0 || sub === 0) result = sub;
      else if (by === 1) result = 0;
      // Whether nothing at all satisfies it was found with its own solutions.
      else if (sub === 1) result = this.known[by] === 1 ? 0 : 1;
      else {
        // What a set doesn't have is false.
        while ((levelOf[by] ?? 0) < top) by = lowOf[by] ?? 0;
        if (by === 0) result = sub;
        else if (by === 1) result = 0;
        else result = cache.get(sub, by);
      }
      if (result < 0) {
        numbers = stack.room(depth);
        numbers[depth] = sub;
        numbers[depth + 1] = by;
        numbers[depth + 2] = -1;
        depth += 3;
        if (levelOf[by] === top) by = lowOf[by] ?? 0;
        sub = low[sub] ?? 0;
        continue;
      }
      for (;;) {
        if (depth === 0) return result;
        const first = numbers[depth - 3] ?? 0;
        const second = numbers[depth - 2] ?? 0;
        const below = numbers[depth - 1] ?? 0;
        const at = level[first] ?? 0;
        if (below < 0) {
          numbers[depth - 1] = result;
          sub = high[first] ?? 0;
          by = levelOf[second] === at ? (highOf[second] ?? 0) : second;
          break;
        }
        if (result === 0) result = below;
        else {
          result = sets.find(at, below, result);
          if (sets.level !== level) ({ level, low, high } = sets);
        }
        cache.set(first, second, result);
        depth -= 3;
      }
    }
  }
}
