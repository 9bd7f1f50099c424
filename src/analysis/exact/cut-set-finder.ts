import { boundsOf } from '../../logic/bounds.js';
import { countsByOrder } from '../../logic/counts.js';
import { minimalSets } from '../../logic/minimal-sets.js';
import type { ComponentId } from '../../model/ids.js';
import type { CutSet, CutSetsOfAlike, Truncation } from '../cut-sets-result.js';
import type { Threshold } from '../spof/trial.js';
import type { Structure } from '../structure.js';
import { CutSetCheck } from './cut-set-check.js';
import type { FailureEvent } from './failure-events.js';
import { Listed } from './listed.js';
import { LossSolver, type SolvedLoss } from './loss-solver.js';
import { Reliability } from './reliability.js';
import type { Target } from './targets.js';

export interface CutSetsWanted extends Threshold {
  readonly except: ReadonlySet<string>;
  readonly order: number | null;
  readonly top: number | null;
  readonly budget: number;
}

/** Finds the cut sets of one target after the other. */
export class CutSetFinder {
  private readonly solver: LossSolver;
  private readonly check: CutSetCheck;
  private readonly reliability: Reliability;
  /** By top: what is lost alike has the same. */
  private readonly known = new Map<number, Omit<CutSetsOfAlike, 'things'>>();

  constructor(
    structure: Structure,
    targets: readonly Target[],
    private readonly wanted: CutSetsWanted,
  ) {
    const nodes = targets.map(({ node }) => node);
    const { except, budget } = wanted;
    this.solver = new LossSolver(structure, nodes, wanted, { except, commonCause: false, budget });
    this.check = new CutSetCheck(structure, wanted);
    this.reliability = new Reliability(structure.topology, [], { commonCause: false });
  }

  /** Components that may be in cut sets, and that declare no availability. */
  get perfect(): readonly ComponentId[] {
    return this.reliability.perfectAmong(this.solver.events);
  }

  of({ node, things }: Target): CutSetsOfAlike {
    const top = this.solver.topOf(node);
    const found = this.known.get(top) ?? this.find(node);
    this.known.set(top, found);
    return { things, ...found };
  }

  private find(node: number): Omit<CutSetsOfAlike, 'things'> {
    const solved = this.solver.solve(this.solver.topOf(node));
    if (solved === null) return { ...NOTHING_KNOWN, truncated: this.truncation(null) };
    const byOrder = countsByOrder(solved.solution);
    const askedFor = sum(byOrder.slice(0, this.wanted.order ?? undefined));
    const { top: most } = this.wanted;
    const listed = most !== null && BigInt(most) < askedFor ? BigInt(most) : askedFor;
    const sets = new Listed(() => this.list(solved, node), listed);
    const isComplete = solved.solution.kind === 'complete';
    return {
      count: isComplete ? sum(byOrder) : null,
      byOrder,
      listed,
      // So that the diagrams of thousands of things needn't be kept.
      cutSets: listed > KEPT ? sets : [...sets],
      truncated: isComplete ? null : this.truncation(solved),
    };
  }

  private *list({ solution, events }: SolvedLoss, node: number): Generator<CutSet> {
    const probabilities = this.reliability.probabilities(events);
    const { order, within } = this.wanted;
    const question = order === null ? { probabilities } : { probabilities, order };
    for (const set of minimalSets(solution, question)) {
      const failed = set.flatMap((variable) => componentOf(events[variable]));
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

  private truncation(solved: SolvedLoss | null): Truncation {
    const { budget: nodes } = this.wanted;
    if (solved === null || solved.solution.kind === 'complete') {
      return { nodes, completeUpToOrder: 0, probability: { atLeast: 0, atMost: 1 } };
    }
    const probabilities = this.reliability.probabilities(solved.events);
    const { lower, upper } = boundsOf(solved.solution, probabilities);
    return {
      nodes,
      completeUpToOrder: solved.solution.order,
      probability: { atLeast: lower, atMost: upper },
    };
  }
}

const componentOf = (event: FailureEvent | undefined) =>
  event?.type === 'component' ? [event] : [];

const NOTHING_KNOWN = { count: null, byOrder: [], listed: 0n, cutSets: [] };
const KEPT = 1000n;

const sum = (counts: readonly bigint[]): bigint => counts.reduce((total, each) => total + each, 0n);
