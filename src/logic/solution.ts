import type { Nodes } from './node-table.js';

/**
 * A part of a formula that shares nothing with the rest, solved: its function, and the family of
 * its minimal sets, over its variables and the modules that it is made of.
 */
export interface Module {
  /** What it is made of is tested at the levels from this one… */
  readonly firstLevel: number;
  /** … up to, and without, this one. */
  readonly endLevel: number;
  /** Its node in `functions`. */
  readonly holds: number;
  /** Its node in `families`. */
  readonly sets: number;
}

/** All there is to know of when the top of a formula is true: what the questions are asked. */
export interface CompleteSolution {
  readonly kind: 'complete';
  /** Whether the top is always, or never, true; null where it depends. */
  readonly constant: boolean | null;
  /** How many variables the formula has, whether the top needs them or not. */
  readonly variables: number;
  /** Binary decision diagrams. */
  readonly functions: Nodes;
  /** Zero-suppressed ones: families of sets. */
  readonly families: Nodes;
  /** What is tested at each level: `v` is variable `v`, and `~m` the module `m`. */
  readonly tested: Int32Array;
  /** Each after those that it is made of; the last is the top. */
  readonly modules: readonly Module[];
}

/** What is known where a diagram outgrew its budget. */
export interface TruncatedSolution {
  readonly kind: 'truncated';
  readonly variables: number;
  /** All minimal sets of at most so many variables are known, and of larger ones nothing. */
  readonly order: number;
}

export type Solution = CompleteSolution | TruncatedSolution;
