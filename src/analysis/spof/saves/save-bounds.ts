import type { OnsetPropagation } from '../../../engine/onsets.js';
import type { ArcKind, SaveProblem } from './save-problem.js';
import type { TakenWeight } from './stake-weights.js';
import { TreeGrowth } from './tree-growth.js';
import { TreeWeights } from './tree-weights.js';

/**
 * How much each dependency could save at most from a failure that has just run: in one pass over
 * what was lost, as against one more run for each.
 *
 * Each lost state is made to hang on few of those that brought its loss about, so that, whatever is
 * spared by taking a dependency out, hangs by that dependency, or on what is spared as well. So all
 * that is spared hangs, directly or through others, on what hangs by it, and weighs no more than
 * all that does. Where nothing is redundant and nothing goes in a circle, it weighs as much, unless
 * things are too far from each other to be followed back to what they have in common.
 *
 * O(what the failure reached), but for the ways followed back, which are bounded.
 */
export class SaveBounds {
  readonly weights: TreeWeights;
  private readonly growth: TreeGrowth;

  constructor(private readonly problem: SaveProblem) {
    this.growth = new TreeGrowth(problem);
    const { tree, joints } = this.growth;
    this.weights = new TreeWeights(problem, tree, joints, tree.root - problem.network.size);
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
    this.growth.grow(propagation, failed);
    this.weights.weigh(taken, own, whole);
  }

  /** The arcs by which the loss of anything that the failure took is passed on by a statement. */
  arcsBy(statement: number): readonly StatedArc[] {
    const { network, statementOf } = this.problem;
    const found: StatedArc[] = [];
    for (const state of this.growth.tree.lost) {
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
}

const BY_DOWN = ['down', 'lapse'] as const;
const BY_DEGRADED = ['degraded'] as const;

/** An arc, by its kind and its place among those. */
interface StatedArc {
  readonly kind: ArcKind;
  readonly at: number;
}
