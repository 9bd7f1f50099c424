import type { Formula } from '../../logic/formula.js';
import type { Threshold } from '../spof/trial.js';
import type { Structure } from '../structure.js';
import { failureEvents, type FailureEvent } from './failure-events.js';
import { lossEquations } from './loss-equations.js';
import { unfoldCycles } from './unfold-cycles.js';

/** What is lost by which failures, as one monotone formula for all that was asked about. */
export interface FailureFormula {
  readonly formula: Formula;
  /** What each variable stands for: components in the order of ids, then common causes. */
  readonly events: readonly FailureEvent[];
  /** For each node that was asked about, its loss as a thing of the formula. */
  readonly tops: readonly number[];
}

export interface FormulaOptions {
  /** Components that never fail, by id, or of one site that is apart as `component@site`. */
  readonly except: ReadonlySet<string>;
  /** Whether groups of components may fail together as well. */
  readonly commonCause: boolean;
  /** Of equations, and of gates. */
  readonly limit: number;
}

/**
 * The formula of what it takes for nodes to come to a level: true of a set of events exactly when
 * propagating these failures brings the node to it in time. See semantics, sections 3 and 4.
 *
 * @param nodes by number
 * @returns null where it would be larger than the limit
 */
export function failureFormula(
  structure: Structure,
  nodes: readonly number[],
  threshold: Threshold,
  { except, commonCause, limit }: FormulaOptions,
): FailureFormula | null {
  const { events, of } = failureEvents(structure, except, commonCause);
  const stated = lossEquations(structure.network, nodes, threshold, of, limit);
  if (stated === null) return null;
  const unfolded = unfoldCycles(stated.equations, stated.tops, limit);
  if (unfolded === null) return null;
  return { ...unfolded, events: stated.events.flatMap((event) => events[event] ?? []) };
}
