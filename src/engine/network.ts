/**
 * A dependency graph compiled for being walked many times: numbers for things, typed arrays for
 * what they need.
 *
 * Numbers below `things` are things, which a single arrival of loss takes along (worst-of); those
 * from `things` up to `size` are groups, which bear some losses.
 */
export interface Network {
  readonly things: number;
  readonly size: number;
  /**
   * For each group, from its number less `things`: how many of its members must be lost for it to
   * be lost, two or more.
   */
  readonly losses: Int32Array;
  /** Whose being down makes whom down. */
  readonly down: Arcs;
  /** Whose being at least degraded makes whom at least degraded. */
  readonly degraded: Arcs;
  /** Whose being down, hidden until it is overdue, makes whom degraded. */
  readonly lapse: Arcs;
}

/**
 * Arcs from a lost thing to those that it reaches, as compressed sparse rows: those of `v` are
 * `targets[offsets[v]]` up to, and without, `targets[offsets[v + 1]]`.
 */
export interface Arcs {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Seconds by which the loss reaches each target later; null where all arrive at once. */
  readonly delays: Float64Array | null;
}
