import type { JointMembers } from './joint-members.js';
import { NO_STATEMENT, type LossTree } from './loss-tree.js';
import type { SaveProblem } from './save-problem.js';
import { byWorth, type Saved } from './saved.js';
import type { TakenWeight } from './stake-weights.js';

/**
 * What all that hangs by each statement in a tree of losses weighs: sites, and capabilities times
 * sites, of those that were taken.
 *
 * What hangs on several members of a joint is counted at each, and taken back where their ways
 * meet: no less remains anywhere than what hangs there, each counted once. For let m(v, x) be how
 * often the weight of `v` is counted at `x`. Then m(v, x) is no less than m(a, x) for any `a` that
 * `v` hangs on in the tree, as what each further member adds is no less than what is taken back at
 * one on which it hangs in the tree itself; and so, for a joint, no less than m(p, x) for any
 * member `p` of it, since of a tree of members joined two by two any can be taken for the first.
 */
export class TreeWeights {
  /** By statement, what hangs by it; 0 for those that aren't in `open`. */
  private readonly sites: Float64Array;
  private readonly pairs: Float64Array;
  /** Those by which anything hangs that was taken, in no order. */
  private readonly open: number[] = [];
  /** By state: what hangs on it, and itself. */
  private readonly sitesOn: Float64Array;
  private readonly pairsOn: Float64Array;
  /** By class, what must be spared before a site of it is; -1: nothing is taken there. */
  private readonly sparedBy: Int32Array;
  private isExact = true;

  /** @param offset of states at the level that is asked about, from their nodes */
  constructor(
    private readonly problem: SaveProblem,
    private readonly tree: LossTree,
    private readonly joints: JointMembers,
    private readonly offset: number,
  ) {
    this.sites = new Float64Array(problem.statements);
    this.pairs = new Float64Array(problem.statements);
    this.sitesOn = new Float64Array(tree.root + 1);
    this.pairsOn = new Float64Array(tree.root + 1);
    this.sparedBy = new Int32Array(problem.stakes.counts.length).fill(-1);
  }

  /** Weighs what hangs by each statement; see `SaveBounds.bound`. */
  weigh(taken: Int32Array, own: number | null, whole: TakenWeight): void {
    this.clear();
    this.place(taken, own);
    this.sum(null);
    if (this.isExact) return;
    // Beyond what numbers hold exactly, too little might remain. So nothing is taken back, and
    // nowhere more is counted than there is.
    this.clear();
    this.place(taken, own);
    this.sum(whole);
  }

  /**
   * Takes out the statement by which most hangs. O(what is left): where few are taken, no sorting
   * pays.
   *
   * @returns null where none is left
   */
  takeBest(): Saved | null {
    const { open } = this;
    let best: Saved | null = null;
    let at = 0;
    for (let i = 0; i < open.length; i++) {
      const each = this.hangingBy(open[i] ?? 0);
      if (best !== null && byWorth(best, each) < 0) continue;
      best = each;
      at = i;
    }
    const last = open.pop();
    if (best === null || last === undefined) return null;
    if (at < open.length) open[at] = last;
    this.sites[best.statement] = this.pairs[best.statement] = 0;
    return best;
  }

  private hangingBy(statement: number): Saved {
    const sites = this.sites[statement] ?? 0;
    const pairs = this.pairs[statement] ?? 0;
    return { statement, sites, pairs };
  }

  private clear(): void {
    for (const statement of this.open) this.sites[statement] = this.pairs[statement] = 0;
    this.open.length = 0;
  }

  /** Puts what was taken on what it hangs on. */
  private place(taken: Int32Array, own: number | null): void {
    const { stakes } = this.problem;
    const hit: number[] = [];
    for (const stake of taken) {
      const siteClass = stakes.classes[stake] ?? 0;
      if (own !== null && siteClass !== own) continue;
      const state = (stakes.nodes[stake] ?? 0) + this.offset;
      const count = own === null ? (stakes.counts[siteClass] ?? 0) : 1;
      this.pairsOn[state] = (this.pairsOn[state] ?? 0) + count;
      const before = this.sparedBy[siteClass] ?? -1;
      if (before === -1) hit.push(siteClass);
      this.sparedBy[siteClass] = before === -1 ? state : this.commonTo(before, state);
    }
    for (const siteClass of hit) {
      const state = this.sparedBy[siteClass] ?? this.tree.root;
      const count = own === null ? (stakes.counts[siteClass] ?? 0) : 1;
      this.sitesOn[state] = (this.sitesOn[state] ?? 0) + count;
      this.sparedBy[siteClass] = -1;
    }
  }

  /** A site is spared with all that is taken there, so that any of it bounds when that is. */
  private commonTo(one: number, other: number): number {
    return this.tree.meet(one, NO_STATEMENT, other, NO_STATEMENT) ?? one;
  }

  /** Hands weights on from what was lost last. @param limit null: taking back; else what there is */
  private sum(limit: TakenWeight | null): void {
    const { tree, joints } = this;
    const { lost } = tree;
    this.isExact = true;
    for (let i = lost.length - 1; i >= 0; i--) {
      const state = lost[i] ?? 0;
      const sites = Math.min(this.sitesOn[state] ?? 0, limit?.sites ?? Infinity);
      const pairs = Math.min(this.pairsOn[state] ?? 0, limit?.pairs ?? Infinity);
      this.sitesOn[state] = this.pairsOn[state] = 0;
      if (pairs === 0) continue;
      this.hand(sites, pairs, tree.parentOf(state), tree.labelOf(state));
      let member = joints.lastOf(state);
      for (; member >= 0; member = joints.before(member)) {
        this.hand(sites, pairs, joints.stateOf(member), joints.labelOf(member));
        const join = joints.joinAt(member);
        if (join >= 0 && limit === null) this.add(-sites, -pairs, join);
      }
    }
    this.sitesOn[tree.root] = this.pairsOn[tree.root] = 0;
  }

  private hand(sites: number, pairs: number, on: number, by: number): void {
    this.add(sites, pairs, on);
    if (by === NO_STATEMENT) return;
    if (this.pairs[by] === 0) this.open.push(by);
    this.sites[by] = (this.sites[by] ?? 0) + sites;
    this.pairs[by] = (this.pairs[by] ?? 0) + pairs;
  }

  private add(sites: number, pairs: number, on: number): void {
    const sitesOn = (this.sitesOn[on] ?? 0) + sites;
    const pairsOn = (this.pairsOn[on] ?? 0) + pairs;
    this.sitesOn[on] = sitesOn;
    this.pairsOn[on] = pairsOn;
    if (!Number.isSafeInteger(sitesOn) || !Number.isSafeInteger(pairsOn)) this.isExact = false;
  }
}
