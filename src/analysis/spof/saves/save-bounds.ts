import type { OnsetPropagation } from '../../../engine/onsets.js';
import type { Level } from '../../../model/state.js';
import { JointMembers } from './joint-members.js';
import { LossTree, NO_STATEMENT } from './loss-tree.js';
import type { ArcKind, SaveProblem } from './save-problem.js';
import type { TakenWeight } from './stake-weights.js';
import { TreeWeights } from './tree-weights.js';

/**
 * How much each dependency could save at most from a failure that has just run: in one pass over
 * what was lost, as against one more run for each.
 *
 * Each lost state is made to hang on few that were lost before it, so that, whatever is spared by
 * taking a dependency out, hangs by that dependency, or on what is spared as well. So all that is
 * spared hangs, directly or through others, on what hangs by it, and weighs no more than all that
 * does. A thing hangs on what all losses that arrive at it have in common; a group that bears
 * some, on as many members as it must lose, which is a joint of the tree.
 *
 * O(what the failure reached), but for the ways followed back, which are bounded.
 */
export class SaveBounds {
  readonly weights: TreeWeights;
  private readonly tree: LossTree;
  private readonly joints: JointMembers;
  private readonly imposed: Uint8Array;
  /** Those that bear on what is asked about: what is down owes nothing to what is degraded. */
  private readonly levels: readonly Level[];
  /** How many were lost before each node and with it, at the level that is looked at; 0: it wasn't. */
  private readonly ranks: Int32Array;
  /** By state, how many losses have arrived at a group. */
  private readonly arrived: Int32Array;

  constructor(private readonly problem: SaveProblem) {
    const { network, statements, given, threshold } = problem;
    const { size, things } = network;
    // What is degraded is as well down where both spread alike.
    const isDownEnough = threshold.level === 'down' || network.degraded === network.down;
    this.levels = isDownEnough ? ['down'] : ['down', 'degraded'];
    const states = size * this.levels.length;
    const isGroup = Uint8Array.from({ length: states }, (_, state) =>
      state % size < things ? 0 : 1,
    );
    this.tree = new LossTree(isGroup, statements);
    const arcs =
      network.down.targets.length + network.degraded.targets.length + network.lapse.targets.length;
    this.joints = new JointMembers(this.tree, arcs);
    this.imposed = new Uint8Array(size);
    for (const node of given) this.imposed[node] = 1;
    this.ranks = new Int32Array(size);
    this.arrived = new Int32Array(states);
    this.weights = new TreeWeights(problem, this.tree, this.joints, states - size);
  }

  /**
   * Bounds what each statement could save; the answers stand in `weights` until the next call.
   *
   * @param taken the stakes that the failure took
   * @param own the class of sites of which one alone is hit; null: all are
   * @param whole what those stakes weigh
   */
  bound(
    propagation: OnsetPropagation,
    failed: number,
    taken: Int32Array,
    own: number | null,
    whole: TakenWeight,
  ): void {
    for (const state of this.tree.lost) this.arrived[state] = 0;
    this.tree.clear();
    this.joints.clear();
    for (const level of this.levels) this.hangAll(propagation, level, failed);
    this.weights.weigh(taken, own, whole);
  }

  /** The arcs by which the loss of anything that the failure took is passed on by a statement. */
  arcsBy(statement: number): readonly StatedArc[] {
    const { network, statementOf } = this.problem;
    const found: StatedArc[] = [];
    for (const state of this.tree.lost) {
      const node = state % network.size;
      for (const kind of state === node ? BY_DOWN : BY_DEGRADED) {
        const { offsets } = network[kind];
        const end = offsets[node + 1] ?? 0;
        for (let at = offsets[node] ?? 0; at < end; at++) {
          if (statementOf[kind][at] === statement) found.push({ kind, at });
        }
      }
    }
    return found;
  }

  private hangAll(propagation: OnsetPropagation, level: Level, failed: number): void {
    const { network } = this.problem;
    const lost = propagation.lost(level);
    // Nothing arrives at what was imposed.
    for (let i = 0; i < lost.length; i++) {
      const node = lost[i] ?? 0;
      this.ranks[node] = node === failed || this.imposed[node] === 1 ? 0 : i + 1;
    }
    if (level === 'degraded') {
      for (const node of propagation.lost('down')) this.passOn(propagation, 'lapse', node, 0);
    }
    const offset = level === 'down' ? 0 : network.size;
    for (let i = 0; i < lost.length; i++) {
      const node = lost[i] ?? 0;
      const state = node + offset;
      if (!this.tree.hangs(state)) this.tree.hang(state, this.tree.root, NO_STATEMENT);
      this.tree.add(state);
      this.passOn(propagation, level, node, i + 1);
    }
    for (const node of lost) this.ranks[node] = 0;
  }

  /** Lets the loss of a node arrive at what was lost after it. */
  private passOn(propagation: OnsetPropagation, kind: ArcKind, node: number, rank: number): void {
    const { network, statementOf, threshold } = this.problem;
    const { offsets, targets, delays } = network[kind];
    const by = statementOf[kind];
    const from = kind === 'degraded' ? network.size + node : node;
    const toOffset = kind === 'down' ? 0 : network.size;
    const onsets = propagation[kind === 'down' ? 'down' : 'degraded'];
    const onset = propagation[kind === 'degraded' ? 'degraded' : 'down'][node] ?? Infinity;
    const end = offsets[node + 1] ?? 0;
    for (let i = offsets[node] ?? 0; i < end; i++) {
      const target = targets[i] ?? 0;
      if ((this.ranks[target] ?? 0) <= rank) continue;
      // At last, it is of no use that something is lost later.
      const isLate = onset + (delays?.[i] ?? 0) > (onsets[target] ?? 0);
      if (isLate && threshold.within !== null) continue;
      const state = target + toOffset;
      if (target < network.things) this.arriveAtThing(state, from, by[i] ?? NO_STATEMENT);
      else this.arriveAtGroup(state, target, from, by[i] ?? NO_STATEMENT);
    }
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
  private arriveAtGroup(state: number, group: number, from: number, by: number): void {
    const { things, losses } = this.problem.network;
    const arrived = this.arrived[state] ?? 0;
    if (arrived === losses[group - things]) return;
    this.arrived[state] = arrived + 1;
    if (arrived === 0) this.tree.hang(state, from, by);
    else this.joints.add(state, from, by);
  }
}

const BY_DOWN = ['down', 'lapse'] as const;
const BY_DEGRADED = ['degraded'] as const;

/** An arc, by its kind and its place among those. */
interface StatedArc {
  readonly kind: ArcKind;
  readonly at: number;
}
