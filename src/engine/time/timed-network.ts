/**
 * A dependency graph compiled for being followed through time: numbers for things, typed arrays for
 * what they need. See semantics, section 5.
 *
 * Numbers below `things` are things, which the worst of what they need makes what they are; those
 * from `things` up to `size` are groups, of whose members the k-th best counts.
 */
export interface TimedNetwork {
  readonly things: number;
  readonly size: number;
  /** For how long each thing stays degraded after it was down; 0: not at all. */
  readonly recovery: Float64Array;
  /** For each group, from its number less `things`: how many of its members it needs. */
  readonly needed: Int32Array;
  /** How long a switch to another member takes; -1 where nothing says. */
  readonly failover: Float64Array;
  readonly needs: Needs;
  /** Of each node, the needs of others that it is the target of, as places in `needs`. */
  readonly neededBy: Rows;
  /**
   * Of each thing, those of its needs, deep in groups too, that ask whether it was down before: sessions
   * and caches, which it loses by that, and what it needs to start.
   */
  readonly remembering: Rows;
  /**
   * The circle that each node is part of, needs to start left aside: what a node needs has its number,
   * where the one leads back to the other, or a lower one. Most are of one node.
   */
  readonly circle: Int32Array;
}

/**
 * Needs by place: those of node `v` are `offsets[v]` up to, and without, `offsets[v + 1]`, in the order
 * of the file.
 */
export interface Needs {
  readonly offsets: Int32Array;
  readonly dependent: Int32Array;
  readonly target: Int32Array;
  /** The thing that states it: what a group belongs to. */
  readonly owner: Int32Array;
  /** The worst that it does: 1 degraded, 2 down. */
  readonly effect: Uint8Array;
  readonly manner: Uint8Array;
  /** How long a target may be down, where that is borne. */
  readonly tolerates: Float64Array;
  /** At worst meanwhile: 0 up, 1 degraded. */
  readonly meanwhile: Uint8Array;
}

/** How a need passes on what happens to its target. */
export const MANNER = {
  /** As it is. */
  plain: 0,
  /** Hidden, until it has been down for too long. */
  tolerant: 1,
  /** The same, but forgotten by a dependent that was down itself. */
  forgetful: 2,
  /** Only while both were down before. */
  startup: 3,
} as const;

/** Lists of numbers, as compressed sparse rows: row `v` is `entries[offsets[v]]` up to `offsets[v + 1]`. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly entries: Int32Array;
}

/** A state as a number: 0 up, 1 degraded, 2 down. */
export type Severity = number;
