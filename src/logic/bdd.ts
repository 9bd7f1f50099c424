import { NodeTable } from './node-table.js';
import { OperationCache } from './operation-cache.js';
import { OperandStack } from './operand-stack.js';

/** What an operation gives where one of the two functions is constant. */
interface Operation {
  /** The constant that decides by itself; the other one leaves the other function as it is. */
  readonly absorbing: 0 | 1;
  readonly cache: OperationCache;
}

/**
 * Reduced ordered binary decision diagrams of monotone functions (R. E. Bryant, "Graph-based
 * algorithms for Boolean function manipulation", 1986). A node stands for the function that is
 * `high` where the variable at its level is true, else `low`. The same function is the same node.
 */
export class Bdd {
  readonly nodes: NodeTable;
  private readonly conjunction: Operation;
  private readonly disjunction: Operation;
  private readonly stack = new OperandStack();
  /** For each node the count in which it was last met, so that nothing has to be cleared. */
  private counted = new Int32Array(0);
  private count = 0;

  /** @param most how many nodes there may be, those in between included */
  constructor(most: number) {
    this.nodes = new NodeTable(most);
    this.conjunction = { absorbing: 0, cache: new OperationCache(most) };
    this.disjunction = { absorbing: 1, cache: new OperationCache(most) };
  }

  /** The function that is true where the variable at a level is. */
  variable(level: number): number {
    return this.nodes.find(level, 0, 1);
  }

  /** Whether a function is that of a variable by itself. */
  isVariable(node: number): boolean {
    return node > 1 && this.nodes.low[node] === 0 && this.nodes.high[node] === 1;
  }

  /** O(nodes of the one × nodes of the other). @throws DiagramOutgrown */
  and(one: number, other: number): number {
    return this.apply(one, other, this.conjunction);
  }

  /** O(nodes of the one × nodes of the other). @throws DiagramOutgrown */
  or(one: number, other: number): number {
    return this.apply(one, other, this.disjunction);
  }

  /** How many nodes a function has, true and false apart. O(nodes). */
  sizeOf(root: number): number {
    const { low, high, size } = this.nodes;
    if (this.counted.length < size) this.counted = new Int32Array(2 * size);
    const { counted } = this;
    this.count += 1;
    const { count } = this;
    counted[0] = count;
    counted[1] = count;
    if (root < 2) return 0;
    counted[root] = count;
    let depth = 1;
    let numbers = this.stack.room(depth);
    numbers[0] = root;
    let found = 1;
    while (depth > 0) {
      depth -= 1;
      const node = numbers[depth] ?? 0;
      numbers = this.stack.room(depth);
      for (const children of [low, high]) {
        const child = children[node] ?? 0;
        if (counted[child] === count) continue;
        counted[child] = count;
        found += 1;
        numbers[depth] = child;
        depth += 1;
      }
    }
    return found;
  }

  private apply(one: number, other: number, { absorbing, cache }: Operation): number {
    const { nodes, stack } = this;
    let { level, low, high } = nodes;
    let numbers = stack.room(0);
    let depth = 0;
    let a = one;
    let b = other;
    for (;;) {
      let result: number;
      if (a > b) {
        const swapped = a;
        a = b;
        b = swapped;
      }
      // The smaller number comes first, so constants do.
      if (a === b) result = a;
      else if (a < 2) result = a === absorbing ? a : b;
      else {
        result = b < 2 ? (b === absorbing ? b : a) : cache.get(a, b);
        if (result < 0) {
          numbers = stack.room(depth);
          numbers[depth] = a;
          numbers[depth + 1] = b;
          numbers[depth + 2] = -1;
          depth += 3;
          const levelA = level[a] ?? 0;
          const levelB = level[b] ?? 0;
          if (levelA <= levelB) a = low[a] ?? 0;
          if (levelB <= levelA) b = low[b] ?? 0;
          continue;
        }
      }
      for (;;) {
        if (depth === 0) return result;
        const first = numbers[depth - 3] ?? 0;
        const second = numbers[depth - 2] ?? 0;
        const below = numbers[depth - 1] ?? 0;
        const levelA = level[first] ?? 0;
        const levelB = level[second] ?? 0;
        if (below < 0) {
          numbers[depth - 1] = result;
          a = levelA <= levelB ? (high[first] ?? 0) : first;
          b = levelB <= levelA ? (high[second] ?? 0) : second;
          break;
        }
        if (below !== result) {
          result = nodes.find(levelA < levelB ? levelA : levelB, below, result);
          if (nodes.level !== level) ({ level, low, high } = nodes);
        }
        cache.set(first, second, result);
        depth -= 3;
      }
    }
  }
}
