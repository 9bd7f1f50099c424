import { fussellVeselyOf } from '../../logic/fussell-vesely.js';
import { importanceOf } from '../../logic/importance.js';
import { probabilityOf } from '../../logic/probability.js';
import type { EventShare } from './event-sums.js';
import type { LossSolver } from './loss-solver.js';
import type { Reliability } from './reliability.js';

/** A loss, and what each event means for it. */
export interface LossShares {
  readonly probability: number;
  readonly shares: readonly EventShare[];
}

/** Tells what events mean for losses: alike ones are computed once. */
export class EventShares {
  private readonly known = new Map<number, LossShares | null>();
  private isCut = false;

  constructor(
    private readonly solver: LossSolver,
    private readonly reliability: Reliability,
    private readonly budget: number,
  ) {}

  /** Whether the budget ran out anywhere, if only for what one of the measures needs. */
  get wasCutShort(): boolean {
    return this.isCut;
  }

  /** @returns null where the budget ran out */
  of(node: number): LossShares | null {
    const top = this.solver.topOf(node);
    const known = this.known.get(top);
    if (known !== undefined) return known;
    const shares = this.find(node);
    this.known.set(top, shares);
    return shares;
  }

  private find(node: number): LossShares | null {
    const solved = this.solver.solve(node);
    if (solved === null || solved.solution.kind === 'truncated') {
      this.isCut = true;
      return null;
    }
    const { solution, events } = solved;
    const probabilities = this.reliability.probabilities(events);
    const probability = probabilityOf(solution, probabilities);
    const { birnbaum, ifTrue, ifFalse } = importanceOf(solution, probabilities);
    const ofSets = fussellVeselyOf(solution, probabilities, this.budget);
    this.isCut ||= ofSets === null;
    const inCutSet = (variable: number): number | null => {
      if (ofSets === null) return null;
      return probability === 0 ? 0 : (ofSets[variable] ?? 0) * probability;
    };
    return {
      probability,
      shares: events.map((event, variable) => ({
        event,
        ifTrue: ifTrue[variable] ?? 0,
        ifFalse: ifFalse[variable] ?? 0,
        birnbaum: birnbaum[variable] ?? 0,
        inCutSet: inCutSet(variable),
      })),
    };
  }
}
