import type { CauseLine } from '../../model/report/cause-tree.js';

/** What is told of a thing in a tree, and what stands below it. */
export interface Branch<Step> {
  /** The same for what is the same, and is told once only. */
  readonly key: string;
  readonly line: Omit<CauseLine, 'depth' | 'again' | 'more'>;
  readonly below: readonly Step[];
}

/** How much is told: lines in all, steps from the root, and things below one. */
const LINES = 24;
const DEPTH = 7;
const BELOW = 5;

/**
 * A tree as lines from top to bottom, the first things of each first. What was told above isn't
 * repeated, so circles end. Linear in what is told.
 */
export function growTree<Step>(
  root: Step,
  branchAt: (step: Step) => Branch<Step>,
): readonly CauseLine[] {
  const lines: CauseLine[] = [];
  const told = new Set<string>();
  const open: { readonly step: Step; readonly depth: number }[] = [{ step: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { step, depth } = next;
    const { key, line, below } = branchAt(step);
    const again = told.has(key) && below.length > 0;
    told.add(key);
    // What is open already has its place, so that no line promises what doesn't follow.
    const room = Math.max(0, LINES - lines.length - open.length - 1);
    const shown = again || depth === DEPTH ? [] : below.slice(0, Math.min(BELOW, room));
    lines.push({ ...line, depth, again, more: again ? 0 : below.length - shown.length });
    for (const each of [...shown].reverse()) open.push({ step: each, depth: depth + 1 });
  }
  return lines;
}
