import type { OnsetPropagation } from '../../../engine/onsets.js';
import type { Level } from '../../../model/state.js';
import { JointMembers } from './joint-members.js';
import { LossTree, NO_STATEMENT } from './loss-tree.js';
import type { ArcKind, SaveProblem } from './save-problem.js';

/**
 * Makes the tree of what a failure took.
 *
 * A thing hangs on what all losses that arrive at it have in common; a group that bears some, on as
 * many members as it must lose. So each state comes after all that brought its loss about. In a
 * circle that can't be: there, who was lost first is first, by what was lost before it.
 */
export class TreeGrowth {
  readonly tree: LossTree;
  readonly joints: JointMembers;
  /** Those that bear on what is asked about: what is down owes nothing to what is degraded. */
  private readonly levels: readonly Level[];
  /** 1 for each node that was lost, and not imposed, at the level that is looked at. */
  private readonly isHit: Uint8Array;
  /** How many losses are still to arrive at each node; by state, how many have at a group. */
  private readonly awaited: Int32Array;
  private readonly arrived: Int32Array;
  /** Those at which all have arrived. */
  private readonly ready: Int32Array;
  private readyCount = 0;

  constructor(private readonly problem: SaveProblem) {
    const { network, statements, threshold } = problem;
    const { size, things, down, degraded, lapse } = network;
    // What is degraded is as well down where both spread alike.
    const isDownEnough = threshold.level === 'down' || degraded === down;
    this.levels = isDownEnough ? ['down'] : ['down', 'degraded'];
    const states = size * this.levels.length;
    const isGroup = Uint8Array.from({ length: states }, (_, state) =>
      state % size < things ? 0 : 1,
    );
    this.tree = new LossTree(isGroup, statements);
    const arcs = down.targets.length + degraded.targets.length + lapse.targets.length;
    this.joints = new JointMembers(this.tree, arcs);
    this.isHit = new Uint8Array(size);
    this.awaited = new Int32Array(size);
    this.arrived = new Int32Array(states);
    this.ready = new Int32Array(size);
  }

  /** Forgets the last failure, and makes the tree of one that has just run. */
  grow(propagation: OnsetPropagation, failed: number): void {
    for (const state of this.tree.lost) this.arrived[state] = 0;
    this.tree.clear();
    this.joints.clear();
    for (const level of this.levels) this.growAt(level, propagation, failed);
  }

  private growAt(level: Level, propagation: OnsetPropagation, failed: number): void {
    const lost = propagation.lost(level);
    for (const node of lost) this.isHit[node] = 1;
    // Nothing brings about what was imposed.
    for (const node of this.problem.given) this.isHit[node] = 0;
    this.isHit[failed] = 0;
    const lapsing = level === 'down' ? [] : propagation.lost('down');
    for (const node of lapsing) this.passOn('lapse', node, propagation, true);
    for (const node of lost) this.passOn(level, node, propagation, true);

    this.readyCount = 0;
    for (const node of lapsing) this.passOn('lapse', node, propagation, false);
    let head = 0;
    for (const node of lost) {
      this.add(node, level, propagation);
      for (; head < this.readyCount; head++) this.add(this.ready[head] ?? 0, level, propagation);
    }
    for (const node of lost) this.isHit[node] = 0;
  }

  private add(node: number, level: Level, propagation: OnsetPropagation): void {
    const { tree } = this;
    const state = level === 'down' ? node : this.problem.network.size + node;
    if (tree.has(state)) return;
    if (!tree.hangs(state)) tree.hang(state, tree.root, NO_STATEMENT);
    tree.add(state);
    this.awaited[node] = 0;
    this.passOn(level, node, propagation, false);
  }

  /** Lets the loss of a node arrive where it was lost, or be expected there. */
  private passOn(
    kind: ArcKind,
    node: number,
    propagation: OnsetPropagation,
    isExpected: boolean,
  ): void {
    const { network, statementOf, threshold } = this.problem;
    const { offsets, targets, delays } = network[kind];
    const [of, to] = LEVELS[kind];
    const onset = propagation[of][node] ?? Infinity;
    const onsets = propagation[to];
    const from = of === 'down' ? node : network.size + node;
    const end = offsets[node + 1] ?? 0;
    for (let i = offsets[node] ?? 0; i < end; i++) {
      const target = targets[i] ?? 0;
      if (this.isHit[target] !== 1) continue;
      // At last, it is of no use that something is lost later.
      const isLate = onset + (delays?.[i] ?? 0) > (onsets[target] ?? 0);
      if (isLate && threshold.within !== null) continue;
      if (isExpected) this.awaited[target] = (this.awaited[target] ?? 0) + 1;
      else this.arrive(target, to, from, statementOf[kind][i] ?? NO_STATEMENT);
    }
  }

  private arrive(node: number, level: Level, from: number, by: number): void {
    const { network } = this.problem;
    const state = level === 'down' ? node : network.size + node;
    if (this.tree.has(state)) return;
    if (node < network.things) this.arriveAtThing(state, from, by);
    else this.arriveAtGroup(state, network.losses[node - network.things] ?? 0, from, by);
    const left = (this.awaited[node] ?? 0) - 1;
    this.awaited[node] = left;
    if (left === 0) this.ready[this.readyCount++] = node;
  }

  /** It hangs on what all that arrive have in common, or as many of them as have anything. */
  private arriveAtThing(state: number, from: number, by: number): void {
    const { tree } = this;
    if (!tree.hangs(state)) {
      tree.hang(state, from, by);
      return;
    }
    const label = tree.labelOf(state);
    const common = tree.meet(tree.parentOf(state), label, from, by);
    if (common !== null) tree.hang(state, common, label === by ? label : NO_STATEMENT);
  }

  /** It hangs on as many as it must lose, whichever they are. */
  private arriveAtGroup(state: number, fatal: number, from: number, by: number): void {
    const arrived = this.arrived[state] ?? 0;
    if (arrived === fatal) return;
    this.arrived[state] = arrived + 1;
    if (arrived === 0) this.tree.hang(state, from, by);
    else this.joints.add(state, from, by);
  }
}

/** By kind of arc: which level of the one brings about which of the other. */
const LEVELS = {
  down: ['down', 'down'],
  degraded: ['degraded', 'degraded'],
  lapse: ['down', 'degraded'],
} as const satisfies Readonly<Record<ArcKind, readonly [Level, Level]>>;
