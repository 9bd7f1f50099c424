import { boundsOf } from '../../logic/bounds.js';
import { countsByOrder } from '../../logic/counts.js';
import { minimalSets } from '../../logic/minimal-sets.js';
import type { Solution, TruncatedSolution } from '../../logic/solution.js';
import { solve } from '../../logic/solve.js';
import type { ComponentId } from '../../model/ids.js';
import type { CutSet, CutSetsOfAlike, Truncation } from '../cut-sets-result.js';
import type { Threshold } from '../spof/trial.js';
import type { Structure } from '../structure.js';
import { CutSetCheck } from './cut-set-check.js';
import type { ComponentFailure } from './failure-events.js';
import { failureFormula, type FailureFormula } from './failure-formula.js';
import { Listed } from './listed.js';
import { partOfFormula } from './part-of-formula.js';
import type { Target } from './targets.js';
import { unavailabilityOf } from './unavailability.js';

export interface CutSetsWanted extends Threshold {
  readonly except: ReadonlySet<string>;
  readonly order: number | null;
  readonly top: number | null;
  readonly budget: number;
}

/** Finds the cut sets of one target after the other, out of one formula for all. */
export class CutSetFinder {
  private readonly made: FailureFormula | null;
  private readonly topOf = new Map<number, number>();
  private readonly check: CutSetCheck;
  /** By top: what is lost alike has the same. */
  private readonly known = new Map<number, Omit<CutSetsOfAlike, 'things'>>();

  constructor(
    private readonly structure: Structure,
    targets: readonly Target[],
    private readonly wanted: CutSetsWanted,
  ) {
    const nodes = targets.map(({ node }) => node);
    const { except, budget } = wanted;
    const options = { except, commonCause: false, limit: budget };
    this.made = failureFormula(structure, nodes, wanted, options);
    nodes.forEach((node, i) => this.topOf.set(node, this.made?.tops[i] ?? 0));
    this.check = new CutSetCheck(structure, wanted);
  }

  /** Components that may be in cut sets, and that declare no availability. */
  get perfect(): readonly ComponentId[] {
    const ids = (this.made?.events ?? []).flatMap((event) =>
      event.type === 'component' && this.unavailability(event) === null ? [event.id] : [],
    );
    return [...new Set(ids)];
  }

  of({ node, things }: Target): CutSetsOfAlike {
    if (this.made === null) return { things, ...this.unknown() };
    const top = this.topOf.get(node) ?? 0;
    const found = this.known.get(top) ?? this.find(this.made, node, top);
    this.known.set(top, found);
    return { things, ...found };
  }

  private find(
    { formula, events }: FailureFormula,
    node: number,
    top: number,
  ): Omit<CutSetsOfAlike, 'things'> {
    const part = partOfFormula(formula, top);
    const failures = part.variables.flatMap((variable): readonly ComponentFailure[] => {
      const event = events[variable];
      return event?.type === 'component' ? [event] : [];
    });
    const solution = solve(part.formula, part.top, { nodes: this.wanted.budget });
    const byOrder = countsByOrder(solution);
    const upToOrder = byOrder.slice(0, this.wanted.order ?? undefined);
    const askedFor = sum(upToOrder);
    const { top: most } = this.wanted;
    const listed = most !== null && BigInt(most) < askedFor ? BigInt(most) : askedFor;
    const sets = new Listed(() => this.list(solution, failures, node), listed);
    const isComplete = solution.kind === 'complete';
    return {
      count: isComplete ? sum(byOrder) : null,
      byOrder,
      listed,
      // So that the diagrams of thousands of things needn't be kept.
      cutSets: listed > KEPT ? sets : [...sets],
      truncated: isComplete ? null : this.cutShort(solution, failures),
    };
  }

  private *list(
    solution: Solution,
    failures: readonly ComponentFailure[],
    node: number,
  ): Generator<CutSet> {
    const probabilities = this.probabilities(failures);
    const { order, within } = this.wanted;
    const question = order === null ? { probabilities } : { probabilities, order };
    for (const set of minimalSets(solution, question)) {
      const failed = set.flatMap((variable) => failures[variable] ?? []);
      if (within !== null)
        this.check.verify(
          node,
          failed.map((each) => each.node),
        );
      yield {
        components: failed.map(({ id, perSite, site }) => ({ id, perSite, site })),
        probability: set.reduce((product, each) => product * (probabilities[each] ?? 0), 1),
      };
    }
  }

  private unavailability({ id }: ComponentFailure): number | null {
    const availability = this.structure.topology.components.get(id)?.availability ?? null;
    return availability === null ? null : unavailabilityOf(availability);
  }

  /** Of each failure. */
  private probabilities(failures: readonly ComponentFailure[]): Float64Array {
    return Float64Array.from(failures, (each) => this.unavailability(each) ?? 0);
  }

  private cutShort(solution: TruncatedSolution, failures: readonly ComponentFailure[]): Truncation {
    const { lower, upper } = boundsOf(solution, this.probabilities(failures));
    return {
      nodes: this.wanted.budget,
      completeUpToOrder: solution.order,
      probability: { atLeast: lower, atMost: upper },
    };
  }

  /** Where there is not even a formula. */
  private unknown(): Omit<CutSetsOfAlike, 'things'> {
    const truncated: Truncation = {
      nodes: this.wanted.budget,
      completeUpToOrder: 0,
      probability: { atLeast: 0, atMost: 1 },
    };
    return { count: null, byOrder: [], listed: 0n, cutSets: [], truncated };
  }
}

const KEPT = 1000n;

const sum = (counts: readonly bigint[]): bigint => counts.reduce((total, each) => total + each, 0n);
