import type { TruncatedSolution } from './solution.js';

/** What a probability isn't below and isn't above. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Between what the probability of a top lies that wasn't solved to its end. */
export function boundsOf(_solution: TruncatedSolution, _probabilities: Float64Array): Bounds {
  return { lower: 0, upper: 1 };
}
