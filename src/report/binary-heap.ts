/** Takes out the least of what was put in, in O(log n) each. */
export class BinaryHeap<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** The least, left in; undefined where the heap is empty. */
  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let hole = items.push(item) - 1;
    while (hole > 0) {
      const parentIndex = (hole - 1) >> 1;
      const parent = items[parentIndex];
      if (parent === undefined || this.#compare(parent, item) <= 0) break;
      items[hole] = parent;
      hole = parentIndex;
    }
    items[hole] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const least = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.#sink(last);
    return least;
  }

  /** Puts `item` in the place of the root and lets it sink to where it belongs. */
  #sink(item: T): void {
    const items = this.#items;
    let hole = 0;
    for (;;) {
      let childIndex = 2 * hole + 1;
      let child = items[childIndex];
      const right = items[childIndex + 1];
      if (child !== undefined && right !== undefined && this.#compare(right, child) < 0) {
        childIndex += 1;
        child = right;
      }
      if (child === undefined || this.#compare(item, child) <= 0) break;
      items[hole] = child;
      hole = childIndex;
    }
    items[hole] = item;
  }
}
