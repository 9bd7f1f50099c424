/** How far two things are followed back for what they have in common. */
const FAR = 64;

/** By what a state hangs on another, where that is no dependency that is stated. */
export const NO_STATEMENT = -1;

/**
 * What a failure took, as a tree: each state that was lost hangs on one that was lost before it,
 * and those that were imposed on the root. A state is a node at a level, a number as any.
 *
 * To hang on something is a promise: without the one dependency by which it does, or once what it
 * hangs on is spared, and not otherwise, a state may be spared too. Those that hang on several at
 * once, as a group does that bears a loss, can be spared by way of any: a joint, over which nothing
 * is promised of what hangs beyond.
 */
export class LossTree {
  readonly root: number;
  /** -1: hangs on nothing yet. */
  private readonly parents: Int32Array;
  private readonly labels: Int32Array;
  /** How far from the root; -1: not in the tree. */
  private readonly depths: Int32Array;
  private readonly order: Int32Array;
  private count = 0;
  /** For each statement, the last way on which it was met; ways are counted through. */
  private readonly met: Float64Array;
  private ways = 0;

  /** @param joints 1 for each state that is one */
  constructor(
    private readonly joints: Uint8Array,
    statements: number,
  ) {
    const states = joints.length;
    this.root = states;
    this.parents = new Int32Array(states + 1).fill(-1);
    this.labels = new Int32Array(states + 1).fill(NO_STATEMENT);
    this.depths = new Int32Array(states + 1).fill(-1);
    this.order = new Int32Array(states);
    this.met = new Float64Array(statements);
    this.depths[this.root] = 0;
  }

  /** Forgets what was lost, at the cost of that. */
  clear(): void {
    for (const state of this.lost) this.parents[state] = this.depths[state] = -1;
    this.count = 0;
  }

  /** Lets a state, which isn't in the tree yet, hang on one that is. */
  hang(state: number, on: number, label: number): void {
    this.parents[state] = on;
    this.labels[state] = label;
  }

  /** Puts a state into the tree, at where it hangs: nothing may have it hang elsewhere any more. */
  add(state: number): void {
    this.depths[state] = this.depthOf(this.parentOf(state)) + 1;
    this.order[this.count++] = state;
  }

  /** In the order in which they were lost. */
  get lost(): Int32Array {
    return this.order.subarray(0, this.count);
  }

  has(state: number): boolean {
    return this.depthOf(state) >= 0;
  }

  hangs(state: number): boolean {
    return this.parents[state] !== -1;
  }

  parentOf(state: number): number {
    return this.parents[state] ?? this.root;
  }

  labelOf(state: number): number {
    return this.labels[state] ?? NO_STATEMENT;
  }

  depthOf(state: number): number {
    return this.depths[state] ?? -1;
  }

  /** The nearest that both hang on, directly or through others; null where that is far. */
  join(one: number, other: number): number | null {
    let [a, b] = [one, other];
    for (let step = 0; a !== b; step++) {
      if (step === FAR) return null;
      if (this.depthOf(a) >= this.depthOf(b)) a = this.parentOf(a);
      else b = this.parentOf(b);
    }
    return a;
  }

  /**
   * The nearest that must be spared before what is lost by either of two arrivals is: each the loss
   * of a state, by a statement.
   *
   * That is where their ways to the root meet, unless one dependency lies on both of them, at
   * different places, or a joint on one. After K. D. Cooper, T. J. Harvey and K. Kennedy, "A simple,
   * fast dominance algorithm".
   *
   * @returns null where there is none, or it is far
   */
  meet(one: number, by: number, other: number, otherBy: number): number | null {
    let [a, b] = [one, other];
    const wayOfA = (this.ways += 2);
    const wayOfB = wayOfA + 1;
    this.passes(by, wayOfA, wayOfB);
    // By one and the same statement: that it spares both is known to whoever asks.
    if (otherBy !== by) this.passes(otherBy, wayOfB, wayOfA);
    for (let step = 0; a !== b; step++) {
      if (step === FAR) return null;
      const isA = this.depthOf(a) >= this.depthOf(b);
      const state = isA ? a : b;
      if (this.joints[state] === 1) return null;
      const [way, otherWay] = isA ? [wayOfA, wayOfB] : [wayOfB, wayOfA];
      if (!this.passes(this.labelOf(state), way, otherWay)) return null;
      if (isA) a = this.parentOf(a);
      else b = this.parentOf(b);
    }
    return a;
  }

  /** Marks a statement as met on a way. @returns false where the other way has met it */
  private passes(statement: number, way: number, otherWay: number): boolean {
    if (statement === NO_STATEMENT) return true;
    if (this.met[statement] === otherWay) return false;
    this.met[statement] = way;
    return true;
  }
}
