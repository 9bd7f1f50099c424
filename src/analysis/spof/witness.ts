import type { OnsetPropagation } from '../../engine/onsets.js';
import type { Level } from '../../model/state.js';
import type { Need, Structure } from '../structure.js';
import { levelBehind, needOnset } from './lost-needs.js';

/** A node on a way, and the need by which the way goes on to the next; null: the way ends here. */
export interface WayStep {
  readonly node: number;
  readonly need: Need | null;
}

/** A node that is lost, and at which level. */
export interface LostNode {
  readonly node: number;
  readonly level: Level;
}

/** A node that was met, and what it was come to from on the way, by which of its needs. */
interface Met extends LostNode {
  readonly from: { readonly met: Met; readonly need: Need } | null;
}

/**
 * A shortest way from what is lost to what failed, along what made each lose what it lost: see
 * semantics, section 3, "Causes". O(what the failure reached).
 *
 * @param lost a node that is lost at a level in the last run
 * @returns both ends among them; nothing where no way leads there
 */
export function wayToFailure(
  { nodes }: Structure,
  propagation: OnsetPropagation,
  lost: LostNode,
  hasFailed: (node: number) => boolean,
): readonly WayStep[] {
  const seen = new Set<string>();
  const queue: Met[] = [];
  const meet = ({ node, level }: LostNode, from: Met['from']): void => {
    const key = `${level} ${String(node)}`;
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ node, level, from });
  };
  meet(lost, null);
  // It grows as it is gone through.
  for (const met of queue) {
    if (hasFailed(met.node)) return backFrom(met);
    for (const need of nodes[met.node]?.needs ?? []) {
      if (isCause(need, met, propagation)) meet(behind(need, met.level), { met, need });
    }
  }
  return [];
}

/**
 * All needs on ways from what is lost to what failed, each once, in the order of a search from what
 * is lost: what an answer about it rests on. O(what the failure reached).
 */
export function needsOnWays(
  { nodes }: Structure,
  propagation: OnsetPropagation,
  lost: Iterable<LostNode>,
): ReadonlySet<Need> {
  const met = new Set<Need>();
  const seen = new Set<string>();
  const open = [...lost];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.level} ${String(next.node)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const need of nodes[next.node]?.needs ?? []) {
      if (!isCause(need, next, propagation)) continue;
      met.add(need);
      open.push(behind(need, next.level));
    }
  }
  return met;
}

/** Whether a need was lost by the time that its dependent was. */
const isCause = (need: Need, { node, level }: LostNode, propagation: OnsetPropagation): boolean => {
  const onset = needOnset(need, level, propagation);
  return onset !== Infinity && onset <= (propagation[level][node] ?? Infinity);
};

const behind = (need: Need, level: Level): LostNode => ({
  node: need.target,
  level: levelBehind(need, level),
});

function backFrom(end: Met): readonly WayStep[] {
  const way: WayStep[] = [{ node: end.node, need: null }];
  for (let from = end.from; from !== null; from = from.met.from) {
    way.push({ node: from.met.node, need: from.need });
  }
  return way.reverse();
}
