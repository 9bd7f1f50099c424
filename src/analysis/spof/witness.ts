import type { OnsetPropagation } from '../../engine/onsets.js';
import type { Level } from '../../model/state.js';
import { levelBehind, needOnset } from './lost-needs.js';
import type { Need, Structure } from '../structure.js';

/** A node at a level, and what it was come to from on the way. */
interface Step {
  readonly node: number;
  readonly level: Level;
  readonly from: Step | null;
}

/**
 * A shortest way from a member that is lost to what failed, along what made each lose what it
 * lost: see semantics, section 3, "Causes". O(what the failure reached).
 *
 * @param member a need that is lost at `level` in the last run
 * @returns numbers of nodes, from the member's target to what failed, both among them
 */
export function wayToFailure(
  { nodes }: Structure,
  propagation: OnsetPropagation,
  member: Need,
  level: Level,
  hasFailed: (node: number) => boolean,
): readonly number[] {
  const seen = new Set<string>();
  const queue: Step[] = [];
  const meet = (node: number, at: Level, from: Step | null): void => {
    const key = `${at} ${String(node)}`;
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ node, level: at, from });
  };
  meet(member.target, levelBehind(member, level), null);
  // It grows as it is gone through.
  for (const step of queue) {
    if (hasFailed(step.node)) return backFrom(step);
    const by = propagation[step.level][step.node] ?? Infinity;
    for (const need of nodes[step.node]?.needs ?? []) {
      if (needOnset(need, step.level, propagation) > by) continue;
      meet(need.target, levelBehind(need, step.level), step);
    }
  }
  return [];
}

function backFrom(last: Step): readonly number[] {
  const way: number[] = [];
  for (let step: Step | null = last; step !== null; step = step.from) way.push(step.node);
  return way.reverse();
}
