import type { Arcs, Network } from '../../../engine/network.js';
import { Trial } from '../trial.js';
import { SaveBounds } from './save-bounds.js';
import { byWorth, type Saved } from './saved.js';
import type { SaveProblem } from './save-problem.js';
import { StakeWeights, type TakenWeight } from './stake-weights.js';

/**
 * Finds the one dependency whose being given an independent alternative would save the most sites
 * from a failure.
 *
 * An alternative that nothing else fails with keeps the dependency up, so that its loss is passed
 * on no more: a dependency is taken out, and the failure tried again. First are tried those that
 * could save most, until no other could save more than one has: as a rule, one or two.
 *
 * Counted is what stood before the failure: what earlier ones have taken is lost either way, even
 * where the alternative would have kept it from them.
 */
export class SaveSearch {
  private readonly network: Network;
  private readonly trial: Trial;
  private readonly bounds: SaveBounds;
  private readonly weights: StakeWeights;

  constructor(private readonly problem: SaveProblem) {
    const { network, stakes, given, threshold } = problem;
    this.network = withTargetsOfItsOwn(network);
    this.trial = new Trial(this.network, stakes, given, threshold);
    this.bounds = new SaveBounds(problem);
    this.weights = new StakeWeights(stakes);
  }

  /**
   * Of those that save as much, the one that is stated first.
   *
   * @param own the class of sites of which the failure hits but one; null: it hits all
   * @returns null where no single dependency would save anything
   */
  find(failed: number, own: number | null): Saved | null {
    this.trial.run(failed);
    const { taken, propagation } = this.trial;
    const whole = this.weights.weigh(taken, own);
    const { weights } = this.bounds;
    this.bounds.bound(propagation, failed, taken, own, whole);
    let best: Saved | null = null;
    for (let next = weights.takeBest(); next !== null; next = weights.takeBest()) {
      if (best !== null && byWorth(best, next) < 0) break;
      const left = this.leftWithout(next.statement, failed, own);
      const saved = {
        statement: next.statement,
        sites: whole.sites - left.sites,
        pairs: whole.pairs - left.pairs,
      };
      if (saved.pairs > 0 && (best === null || byWorth(saved, best) < 0)) best = saved;
    }
    return best;
  }

  /** What the failure takes where a dependency is taken out. */
  private leftWithout(statement: number, failed: number, own: number | null): TakenWeight {
    const arcs = this.bounds.arcsBy(statement);
    // A loss that arrives at what has failed anyway does nothing.
    for (const { kind, at } of arcs) this.network[kind].targets[at] = failed;
    this.trial.run(failed);
    for (const { kind, at } of arcs) {
      this.network[kind].targets[at] = this.problem.network[kind].targets[at] ?? 0;
    }
    return this.weights.weigh(this.trial.taken, own);
  }
}

/** The same network, whose arcs may be led elsewhere without a trace in it. */
function withTargetsOfItsOwn({ down, degraded, lapse, ...rest }: Network): Network {
  const copy = (arcs: Arcs): Arcs => ({ ...arcs, targets: arcs.targets.slice() });
  const own = copy(down);
  // Both levels spread alike exactly where both are the same arcs.
  return {
    ...rest,
    down: own,
    degraded: degraded === down ? own : copy(degraded),
    lapse: copy(lapse),
  };
}
