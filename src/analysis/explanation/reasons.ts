import { arrivalsOf } from '../../engine/loss.js';
import type { Seconds } from '../../model/duration.js';
import type { State } from '../../model/state.js';
import type { FailureRun } from '../failure-run.js';
import { stateWithin } from '../state-within.js';
import { needsByNode, type Need } from './reason-graph.js';

/** A node of the graph at a level: what there can be an explanation of. */
export interface Fact {
  readonly key: string;
  readonly level: State;
}

/** Why a fact is one: something that the node needs, at the level that counts for it. */
export interface ReasonFact extends Fact {
  readonly need: Need;
}

/** Finds the reasons of facts, step by step. What makes an onset is said by `lossOf` alone. */
export class Reasons {
  private readonly run: FailureRun;
  private readonly within: Seconds | null;
  private readonly needs: ReadonlyMap<string, readonly Need[]>;

  constructor(run: FailureRun, within: Seconds | null, workarounds: 'count' | 'ignore') {
    this.run = run;
    this.within = within;
    this.needs = needsByNode(run.graph, workarounds);
  }

  needsOf(key: string): readonly Need[] {
    return this.needs.get(key) ?? [];
  }

  stateOf(key: string): State {
    return stateWithin(this.run.onsets(key), this.within);
  }

  /** Of a node that bears its capability's requirements for it: that one. Else itself. */
  bearer(key: string): string {
    const [first] = this.needsOf(key);
    return first?.edge.workaround === true ? first.target : key;
  }

  /**
   * Of what is up, all that it needs; of what is degraded or down, that whose loss had arrived by
   * its onset (see semantics, section 3, "Causes"), and nothing where that is imposed. A workaround
   * is looked through.
   */
  of({ key, level }: Fact): readonly ReasonFact[] {
    const bearer = this.bearer(key);
    if (level === 'up') {
      return this.needsOf(bearer).map((need) => ({
        key: need.target,
        level: this.stateOf(need.target),
        need,
      }));
    }
    if (bearer === key) return this.lost(key, level);
    return this.lost(key, level).flatMap((itself) =>
      itself.level === 'up' ? [] : this.lost(bearer, itself.level),
    );
  }

  private lost(key: string, level: Exclude<State, 'up'>): readonly ReasonFact[] {
    if (this.run.isImposed(key, level)) return [];
    const by = this.run.onsets(key)[level];
    return this.needsOf(key)
      .flatMap((need) => {
        const target = this.run.onsets(need.target);
        return arrivalsOf(need.loss, level).map(({ of, delay }) => ({
          key: need.target,
          level: of,
          need,
          at: target[of] + delay,
        }));
      })
      .filter(({ at }) => at <= by && at !== Infinity)
      .sort((a, b) => a.at - b.at);
  }
}
