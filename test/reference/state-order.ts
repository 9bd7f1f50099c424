import type { State } from '../../src/model/state.js';

const FROM_BEST: readonly State[] = ['up', 'degraded', 'down'];

/** Below 0 where the first is the better. */
export const byState = (a: State, b: State): number => FROM_BEST.indexOf(a) - FROM_BEST.indexOf(b);

/** `up` of none. */
export const worstOf = (states: readonly State[]): State => kthBest(states, states.length);

export const betterOf = (a: State, b: State): State => kthBest([a, b], 1);

/** What a group of which `k` are needed comes to. */
export const kthBest = (states: readonly State[], k: number): State =>
  [...states].sort(byState)[k - 1] ?? 'up';
