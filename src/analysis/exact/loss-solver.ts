import type { Solution } from '../../logic/solution.js';
import { solve } from '../../logic/solve.js';
import type { Threshold } from '../spof/trial.js';
import type { Structure } from '../structure.js';
import type { FailureEvent } from './failure-events.js';
import { failureFormula, type FailureFormula } from './failure-formula.js';
import { PartFinder, type IndependentParts } from './independent-parts.js';
import { partOfFormula } from './part-of-formula.js';

export interface SolverOptions {
  /** Components that never fail, by id, or of one site that is apart as `component@site`. */
  readonly except: ReadonlySet<string>;
  /** Whether groups of components may fail together as well. */
  readonly commonCause: boolean;
  /** How many nodes diagrams may have; gates the formula too, where that is more than usual. */
  readonly budget: number;
}

/** The loss of a node, or a part of it, as diagrams. */
export interface SolvedLoss {
  /** What each variable stands for. */
  readonly events: readonly FailureEvent[];
  readonly solution: Solution;
}

/** Solves the losses of nodes, one after the other, out of one formula for all. */
export class LossSolver {
  private readonly made: FailureFormula | null;
  private readonly parts: PartFinder | null;
  private readonly tops = new Map<number, number>();

  constructor(
    structure: Structure,
    nodes: readonly number[],
    threshold: Threshold,
    private readonly options: SolverOptions,
  ) {
    const { except, commonCause, budget } = options;
    const limit = { except, commonCause, limit: Math.max(budget, GATES) };
    this.made = failureFormula(structure, nodes, threshold, limit);
    this.parts = this.made && new PartFinder(this.made.formula);
    nodes.forEach((node, i) => this.tops.set(node, this.made?.tops[i] ?? NO_FORMULA));
  }

  /** All events that have a part in any of the losses; none where there is no formula. */
  get events(): readonly FailureEvent[] {
    return this.made?.events ?? [];
  }

  /** The same for nodes that are lost alike, whatever fails. */
  topOf(node: number): number {
    return this.tops.get(node) ?? NO_FORMULA;
  }

  /** What the loss of a node comes about by that shares nothing with the rest, as things to be solved. */
  partsOf(node: number): IndependentParts {
    const top = this.topOf(node);
    return this.parts?.partsOf(top) ?? { form: 'any', things: [top] };
  }

  /** @returns null where not even the formula is within its bounds */
  solve(thing: number): SolvedLoss | null {
    if (this.made === null || this.parts === null) return null;
    const { events } = this.made;
    const part = partOfFormula(this.parts.formula, thing);
    return {
      events: part.variables.flatMap((variable) => events[variable] ?? []),
      solution: solve(part.formula, part.top, { nodes: this.options.budget }),
    };
  }
}

const NO_FORMULA = -1;

/** A formula may have so many whatever the budget is: it is as large as the topology, as a rule. */
const GATES = 1_000_000;
