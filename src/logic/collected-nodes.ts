import { TERMINAL, type Nodes } from './node-table.js';

/** The diagrams of all modules in one, at levels of their own, without what was only in between. */
export class CollectedNodes {
  private readonly level: number[] = [TERMINAL, TERMINAL];
  private readonly low: number[] = [0, 1];
  private readonly high: number[] = [0, 1];

  /**
   * Adds the nodes that a root needs.
   *
   * @param firstLevel what is the first of the levels, which were counted from 0
   * @returns what number the root has here
   *
   * O(nodes).
   */
  add({ level, low, high }: Nodes, root: number, firstLevel: number): number {
    const isNeeded = new Uint8Array(root + 1);
    isNeeded[root] = 1;
    for (let node = root; node > 1; node -= 1) {
      if (isNeeded[node] === 0) continue;
      isNeeded[low[node] ?? 0] = 1;
      isNeeded[high[node] ?? 0] = 1;
    }
    const numbers = new Int32Array(root + 1);
    numbers[1] = 1;
    for (let node = 2; node <= root; node += 1) {
      if (isNeeded[node] === 0) continue;
      numbers[node] = this.level.length;
      this.level.push(firstLevel + (level[node] ?? 0));
      this.low.push(numbers[low[node] ?? 0] ?? 0);
      this.high.push(numbers[high[node] ?? 0] ?? 0);
    }
    return root < 2 ? root : (numbers[root] ?? 0);
  }

  get size(): number {
    return this.level.length;
  }

  toNodes(): Nodes {
    return {
      size: this.level.length,
      level: Int32Array.from(this.level),
      low: Int32Array.from(this.low),
      high: Int32Array.from(this.high),
    };
  }
}
