import type { Starts } from '../../engine/starts.js';
import type { Need, Structure } from '../structure.js';
import { holdsDown } from './start-network.js';

/** What never comes up, and what of it holds what. */
export interface StuckGraph {
  readonly structure: Structure;
  readonly isStuck: (node: number) => boolean;
  /** The needs of a node that hold it: their targets are stuck too. None where it isn't stuck. */
  readonly holding: readonly (readonly Need[])[];
}

/** Linear in the structure. */
export function stuckGraphOf(structure: Structure, { at }: Starts): StuckGraph {
  const isStuck = (node: number): boolean => at[node] === Infinity && structure.isThere(node);
  const holding = structure.nodes.map(({ needs }, node) =>
    isStuck(node) ? needs.filter((need) => holdsDown(need) && isStuck(need.target)) : NONE,
  );
  return { structure, isStuck, holding };
}

const NONE: readonly Need[] = [];
