import { boundsOf, type Bounds } from '../../logic/bounds.js';
import { probabilityOf } from '../../logic/probability.js';
import type { Estimate } from '../availability-result.js';
import type { LossSolver } from './loss-solver.js';
import type { Reliability } from './reliability.js';

/** Tells how available nodes are: what they have in common is computed once. */
export class Estimates {
  private readonly known = new Map<number, Bounds>();

  constructor(
    private readonly solver: LossSolver,
    private readonly reliability: Reliability,
  ) {}

  of(node: number): Estimate {
    const { form, things } = this.solver.partsOf(node);
    const parts = things.map((thing) => this.ofThing(thing));
    const together = (probabilities: readonly number[]): number =>
      form === 'any' ? anyOf(probabilities) : product(probabilities);
    const upper = together(parts.map((part) => part.upper));
    if (parts.every((part) => part.lower === part.upper)) {
      return { availability: 1 - upper, method: 'exact', atMost: 1 - upper };
    }
    const lower = together(parts.map((part) => part.lower));
    return { availability: 1 - upper, method: 'bounds', atMost: 1 - lower };
  }

  /** Between what it lies that a thing is lost: twice the same where that is known. */
  private ofThing(thing: number): Bounds {
    const known = this.known.get(thing) ?? this.find(thing);
    this.known.set(thing, known);
    return known;
  }

  private find(thing: number): Bounds {
    const solved = this.solver.solve(thing);
    if (solved === null) return { lower: 0, upper: 1 };
    const { solution, events } = solved;
    const probabilities = this.reliability.probabilities(events);
    if (solution.kind === 'truncated') return boundsOf(solution, probabilities);
    const probability = probabilityOf(solution, probabilities);
    return { lower: probability, upper: probability };
  }
}

const product = (factors: readonly number[]): number =>
  factors.reduce((all, factor) => all * factor, 1);

/** That at least one of independent things comes about. */
function anyOf(probabilities: readonly number[]): number {
  const [only] = probabilities;
  if (only !== undefined && probabilities.length === 1) return only;
  return 1 - product(probabilities.map((probability) => 1 - probability));
}
