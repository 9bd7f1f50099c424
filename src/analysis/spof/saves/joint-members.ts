import { NO_STATEMENT, type LossTree } from './loss-tree.js';

/** With how many of the members before it one is compared. */
const NEAR = 8;

/** The members by which joints were lost, in lists; the first of each is where it hangs in the tree. */
export class JointMembers {
  /** By joint, the last of its members; -1: none. By member, the one before it in the list. */
  private readonly heads: Int32Array;
  private readonly rest: Int32Array;
  private readonly joints: Int32Array;
  private readonly states: Int32Array;
  private readonly labels: Int32Array;
  private readonly joins: Int32Array;
  private count = 0;

  constructor(
    private readonly tree: LossTree,
    arcs: number,
  ) {
    this.heads = new Int32Array(tree.root).fill(-1);
    this.rest = new Int32Array(arcs);
    this.joints = new Int32Array(arcs);
    this.states = new Int32Array(arcs);
    this.labels = new Int32Array(arcs);
    this.joins = new Int32Array(arcs);
  }

  clear(): void {
    for (let member = 0; member < this.count; member++) this.heads[this.joints[member] ?? 0] = -1;
    this.count = 0;
  }

  /** @param label by which statement the joint has the member */
  add(joint: number, state: number, label: number): void {
    const member = this.count++;
    this.joints[member] = joint;
    this.states[member] = state;
    this.labels[member] = label;
    this.joins[member] = this.joinOf(joint, state) ?? -1;
    this.rest[member] = this.lastOf(joint);
    this.heads[joint] = member;
  }

  /** The last of a joint's members; -1: it has none, or none besides that on which it hangs. */
  lastOf(joint: number): number {
    return this.heads[joint] ?? -1;
  }

  /** The member before one; -1: there is none. */
  before(member: number): number {
    return this.rest[member] ?? -1;
  }

  stateOf(member: number): number {
    return this.states[member] ?? 0;
  }

  labelOf(member: number): number {
    return this.labels[member] ?? NO_STATEMENT;
  }

  /** Where its way to the root meets that of one before it; -1: far away. */
  joinAt(member: number): number {
    return this.joins[member] ?? -1;
  }

  /** The deepest at which the way of a further member meets that of one there is. */
  private joinOf(joint: number, state: number): number | null {
    const { tree } = this;
    let deepest = tree.join(tree.parentOf(joint), state);
    let member = this.lastOf(joint);
    for (let near = 0; member >= 0 && near < NEAR; near++) {
      const join = tree.join(this.stateOf(member), state);
      const isDeeper =
        join !== null && (deepest === null || tree.depthOf(join) > tree.depthOf(deepest));
      if (isDeeper) deepest = join;
      member = this.before(member);
    }
    return deepest;
  }
}
