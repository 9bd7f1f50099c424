import { boundsOf } from '../../logic/bounds.js';
import { probabilityOf } from '../../logic/probability.js';
import type { Estimate } from '../availability-result.js';
import type { LossSolver } from './loss-solver.js';
import type { Reliability } from './reliability.js';

/** Tells how available nodes are: alike ones are computed once. */
export class Estimates {
  private readonly known = new Map<number, Estimate>();

  constructor(
    private readonly solver: LossSolver,
    private readonly reliability: Reliability,
  ) {}

  of(node: number): Estimate {
    const top = this.solver.topOf(node);
    const estimate = this.known.get(top) ?? this.find(node);
    this.known.set(top, estimate);
    return estimate;
  }

  private find(node: number): Estimate {
    const solved = this.solver.solve(node);
    if (solved === null) return { availability: 0, method: 'bounds', atMost: 1 };
    const { solution, events } = solved;
    const probabilities = this.reliability.probabilities(events);
    if (solution.kind === 'truncated') {
      const { lower, upper } = boundsOf(solution, probabilities);
      return { availability: 1 - upper, method: 'bounds', atMost: 1 - lower };
    }
    const availability = 1 - probabilityOf(solution, probabilities);
    return { availability, method: 'exact', atMost: availability };
  }
}
