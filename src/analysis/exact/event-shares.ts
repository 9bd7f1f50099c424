import { fussellVeselyOf } from '../../logic/fussell-vesely.js';
import { importanceOf } from '../../logic/importance.js';
import { probabilityOf } from '../../logic/probability.js';
import type { EventShare } from './event-sums.js';
import type { LossSolver } from './loss-solver.js';
import type { Reliability } from './reliability.js';

/** A loss, or a part of it, and what each event means for it. */
export interface LossShares {
  readonly probability: number;
  readonly shares: readonly EventShare[];
}

/** Tells what events mean for losses: what these have in common is computed once. */
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
    const { form, things } = this.solver.partsOf(node);
    const parts = things.flatMap((thing) => this.ofThing(thing) ?? []);
    if (parts.length < things.length) return null;
    return form === 'any' ? joined(parts, spared) : joined(parts, lost);
  }

  private ofThing(thing: number): LossShares | null {
    const known = this.known.get(thing);
    if (known !== undefined) return known;
    const shares = this.find(thing);
    this.known.set(thing, shares);
    return shares;
  }

  private find(thing: number): LossShares | null {
    const solved = this.solver.solve(thing);
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

/** What becomes of a part when the other parts are what they are. */
interface Joining {
  /** That the whole comes about, given how likely the part does, and the rest. */
  readonly whole: (part: number, rest: number) => number;
  /** How likely the rest leaves it to the part, of the probability of each other. */
  readonly leaves: (probability: number) => number;
  /** How likely a cut set with an event has come about, given that of the part. */
  readonly sets: (inCutSet: number, rest: number) => number;
}

/** Any part is enough: the sets of the whole are those of the parts. */
const spared: Joining = {
  whole: (part, rest) => 1 - (1 - part) * rest,
  leaves: (probability) => 1 - probability,
  sets: (inCutSet) => inCutSet,
};

/** All parts are needed: a set of the whole has one of each part in it. */
const lost: Joining = {
  whole: (part, rest) => part * rest,
  leaves: (probability) => probability,
  sets: (inCutSet, rest) => inCutSet * rest,
};

/** A loss out of parts that share nothing. O(events × parts). */
function joined(parts: readonly LossShares[], { whole, leaves, sets }: Joining): LossShares {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const rests = parts.map((_, i) =>
    parts.reduce((rest, { probability }, j) => (i === j ? rest : rest * leaves(probability)), 1),
  );
  return {
    probability: whole(parts[0]?.probability ?? 0, rests[0] ?? 1),
    shares: parts.flatMap(({ shares }, i) => {
      const rest = rests[i] ?? 1;
      return shares.map(({ event, ifTrue, ifFalse, birnbaum, inCutSet }) => ({
        event,
        ifTrue: whole(ifTrue, rest),
        ifFalse: whole(ifFalse, rest),
        birnbaum: birnbaum * rest,
        inCutSet: inCutSet === null ? null : sets(inCutSet, rest),
      }));
    }),
  };
}
