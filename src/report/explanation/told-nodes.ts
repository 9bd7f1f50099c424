import type { ExplanationResult } from '../../analysis/explanation-result.js';
import { stepsFrom, type Step } from './steps.js';

/** How much of an explanation is told. */
export interface Limits {
  /** Reasons of one thing. */
  readonly reasons: number;
  /** Things in all. */
  readonly things: number;
  /** Steps down from what was asked about. */
  readonly depth: number;
}

/** Of a thing's steps, which are told, by their order, and how many aren't. */
export interface ToldSteps {
  readonly told: ReadonlySet<number>;
  readonly more: number;
}

/**
 * Chooses what is told of an explanation: what is nearest to the things asked about, of each the
 * first reasons. Linear in what is told.
 *
 * @param roots places of nodes
 * @returns for each node that is told, its steps
 */
export function toldNodes(
  result: ExplanationResult,
  roots: readonly number[],
  limits: Limits,
): ReadonlyMap<number, ToldSteps> {
  const met = new Map(roots.map((root) => [root, 0]));
  for (const [place, depth] of met) {
    if (depth >= limits.depth) continue;
    for (const { to } of firstOf(stepsFrom(result, place), limits.reasons)) {
      if (met.size < limits.things && !met.has(to)) met.set(to, depth + 1);
    }
  }
  const told = new Map<number, ToldSteps>();
  for (const place of met.keys()) {
    const steps = stepsFrom(result, place);
    const shown = firstOf(steps, limits.reasons).flatMap(({ to }, at) => (met.has(to) ? at : []));
    told.set(place, { told: new Set(shown), more: steps.length - shown.length });
  }
  return told;
}

/** A line that says "1 more" would take the room of that one. */
const firstOf = (steps: readonly Step[], limit: number): readonly Step[] =>
  steps.length <= limit + 1 ? steps : steps.slice(0, limit);
