import type { Formula } from './formula.js';
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
  /** Where its diagrams outgrew the budget. */
  readonly truncated?: TruncatedModule;
}

/**
 * Up to where a module is known: its function where at most `order` of what it tests is true, false
 * being told elsewhere; and its minimal sets of at most so many.
 */
export interface TruncatedModule {
  readonly order: number;
  /** What it is made of: its variables are its levels, from 0. */
  readonly formula: Formula;
  readonly top: number;
}

interface Diagrams {
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

/** All there is to know of when the top of a formula is true: what the questions are asked. */
export interface CompleteSolution extends Diagrams {
  readonly kind: 'complete';
  /** Whether the top is always, or never, true; null where it depends. */
  readonly constant: boolean | null;
}

/** What is known where a diagram outgrew its budget. */
export interface TruncatedSolution extends Diagrams {
  readonly kind: 'truncated';
  /** All minimal sets of at most so many variables are known, and not all of larger ones. */
  readonly order: number;
}

export type Solution = CompleteSolution | TruncatedSolution;
