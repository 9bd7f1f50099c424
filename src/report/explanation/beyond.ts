import type { ExplanationResult } from '../../analysis/explanation-result.js';
import { nodeAt } from './steps.js';

/** What an explanation goes back to from where it is no longer told step by step. */
export interface Beyond {
  /** Components and capabilities that weren't told of as lying beyond before. */
  readonly things: number;
  /** Ids of those among them that were imposed, the nearest first. */
  readonly imposed: readonly string[];
}

/**
 * Counts what lies beyond a node, nearest first.
 *
 * @param met places that were counted before; those that are now are added
 */
export function beyond(result: ExplanationResult, from: number, met: Set<number>): Beyond {
  const imposed: string[] = [];
  let things = 0;
  const open = new Set([from]);
  for (const place of open) {
    for (const { node } of nodeAt(result, place).reasons) {
      if (met.has(node) || open.has(node)) continue;
      open.add(node);
      const target = nodeAt(result, node);
      if (target.what.type === 'group' || target.what.type === 'role') continue;
      things += 1;
      if (target.imposed !== null) imposed.push(target.what.id);
    }
  }
  for (const place of open) if (place !== from) met.add(place);
  return { things, imposed };
}
