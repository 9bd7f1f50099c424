import type { ExplanationResult } from '../../analysis/explanation-result.js';
import { stepsFrom } from './steps.js';

/** How much of an explanation is told. */
export interface Limits {
  /** Reasons of one thing. */
  readonly reasons: number;
  /** Steps in all. */
  readonly steps: number;
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
  const depths = new Map(roots.map((root) => [root, 0]));
  const nodes = new Map<number, ToldSteps>();
  let left = limits.steps;
  for (const [place, depth] of depths) {
    const steps = stepsFrom(result, place);
    const most = depth < limits.depth ? Math.min(left, shownOf(steps.length, limits.reasons)) : 0;
    const told = steps.slice(0, most);
    left -= told.length;
    for (const { to } of told) if (!depths.has(to)) depths.set(to, depth + 1);
    nodes.set(place, { told: new Set(told.keys()), more: steps.length - told.length });
  }
  return nodes;
}

/** A line that says "1 more" would take the room of that one. */
const shownOf = (steps: number, limit: number): number => (steps <= limit + 1 ? steps : limit);
