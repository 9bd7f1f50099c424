/** Thrown where a diagram would need more nodes than it may have. */
export class DiagramOutgrown extends Error {
  constructor(readonly nodes: number) {
    super(`the diagram needs more than ${nodes} nodes`);
  }
}

/**
 * Nodes of decision diagrams, for reading. Nodes 0 and 1 are false and true (the family without a
 * set, and that of the empty set); any other tests the variable at its level and goes on to `low`
 * or `high`, both of them nodes with smaller numbers and greater levels.
 */
export interface Nodes {
  readonly size: number;
  readonly level: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The level of false and true: below all variables. */
export const TERMINAL = 0x7fffffff;

const FIRST_ROOM = 16;

/**
 * The unique table (R. E. Bryant, "Graph-based algorithms for Boolean function manipulation",
 * 1986; K. S. Brace, R. L. Rudell, R. E. Bryant, "Efficient implementation of a BDD package", 1990):
 * nodes with the same level, low and high are one, so that the same function is the same number.
 * Typed arrays that grow, and a hash with open addressing. Nothing is ever removed.
 */
export class NodeTable implements Nodes {
  size = 2;
  level = new Int32Array(FIRST_ROOM);
  low = new Int32Array(FIRST_ROOM);
  high = new Int32Array(FIRST_ROOM);
  /** Numbers of nodes at their hash or after it, 0 where there is none. */
  private slots = new Int32Array(2 * FIRST_ROOM);

  /** @param most how many nodes there may be */
  constructor(readonly most: number) {
    this.level.fill(TERMINAL, 0, 2);
    this.low[1] = 1;
    this.high[1] = 1;
  }

  /**
   * The node with these three; made where it isn't there yet. Expected O(1).
   *
   * @throws DiagramOutgrown
   */
  find(level: number, low: number, high: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(level, low, high) & mask;
    for (let node = this.slots[slot] ?? 0; node !== 0; node = this.slots[slot] ?? 0) {
      if (this.low[node] === low && this.high[node] === high && this.level[node] === level) {
        return node;
      }
      slot = (slot + 1) & mask;
    }
    return this.add(slot, level, low, high);
  }

  private add(slot: number, level: number, low: number, high: number): number {
    if (this.size >= this.most) throw new DiagramOutgrown(this.most);
    const node = this.size;
    this.size = node + 1;
    this.slots[slot] = node;
    this.level[node] = level;
    this.low[node] = low;
    this.high[node] = high;
    if (this.size === this.level.length) this.grow();
    return node;
  }

  private grow(): void {
    const room = 2 * this.level.length;
    this.level = enlarged(this.level, room);
    this.low = enlarged(this.low, room);
    this.high = enlarged(this.high, room);
    const slots = new Int32Array(2 * room);
    const mask = slots.length - 1;
    for (const node of this.slots) {
      if (node === 0) continue;
      let slot = hashOf(this.level[node] ?? 0, this.low[node] ?? 0, this.high[node] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = node;
    }
    this.slots = slots;
  }
}

function enlarged(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}

function hashOf(level: number, low: number, high: number): number {
  let hash =
    Math.imul(level, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
