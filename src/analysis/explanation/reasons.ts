import { arrivalsOf } from '../../engine/loss.js';
import type { Seconds } from '../../model/duration.js';
import type { State } from '../../model/state.js';
import type { DetailedRun } from '../detailed-run.js';
import { stateWithin } from '../state-within.js';
import type { Need } from '../structure.js';

/** A node, by its number, at a level: what there can be an explanation of. */
export interface Fact {
  readonly node: number;
  readonly level: State;
}

/** Why a fact is one: something that the node needs, at the level that counts for it. */
export interface ReasonFact extends Fact {
  readonly need: Need;
}

/** Finds the reasons of facts, step by step. What makes an onset is said by `lossOf` alone. */
export class Reasons {
  constructor(
    private readonly run: DetailedRun,
    private readonly within: Seconds | null,
  ) {}

  needsOf(node: number): readonly Need[] {
    return this.run.structure.nodes[node]?.needs ?? [];
  }

  stateOf(node: number): State {
    return stateWithin(this.run.onsets(node), this.within);
  }

  /** Of a node that bears its capability's requirements for it: that one. Else itself. */
  bearer(node: number): number {
    const [first] = this.needsOf(node);
    return first?.edge.workaround === true ? first.target : node;
  }

  /**
   * Of what is up, all that it needs; of what is degraded or down, that whose loss had arrived by
   * its onset (see semantics, section 3, "Causes"), and nothing where that is imposed. A workaround
   * is looked through.
   */
  of({ node, level }: Fact): readonly ReasonFact[] {
    const bearer = this.bearer(node);
    if (level === 'up') {
      return this.needsOf(bearer).map((need) => ({
        node: need.target,
        level: this.stateOf(need.target),
        need,
      }));
    }
    if (bearer === node) return this.lost(node, level);
    return this.lost(node, level).flatMap((itself) =>
      itself.level === 'up' ? [] : this.lost(bearer, itself.level),
    );
  }

  private lost(node: number, level: Exclude<State, 'up'>): readonly ReasonFact[] {
    if (this.run.isImposed(node, level)) return [];
    const by = this.run.onsets(node)[level];
    return this.needsOf(node)
      .flatMap((need) => {
        const target = this.run.onsets(need.target);
        return arrivalsOf(need.loss, level).map(({ of, delay }) => ({
          node: need.target,
          level: of,
          need,
          at: target[of] + delay,
        }));
      })
      .filter(({ at }) => at <= by && at !== Infinity)
      .sort((a, b) => a.at - b.at);
  }
}
