import type { Seconds } from '../../model/duration.js';

/**
 * Sees whether the evaluations of one instant come round to where they were: then they would go on
 * for ever. After R. P. Brent, "An improved Monte Carlo factorization algorithm" (1980): a picture is
 * taken after 1, 2, 4, 8 … evaluations, and what differs from it is counted as it changes.
 */
export class RestWatch {
  private picture: readonly Float64Array[] = [];
  private differing = 0;
  private evaluations = 0;
  private next = FIRST;

  /** @param parts all that decides how it goes on, by node; read as it changes */
  constructor(private readonly parts: readonly (Float64Array | Uint8Array | Int32Array)[]) {}

  /** An instant begins. */
  begin(): void {
    this.picture = [];
    this.evaluations = 0;
    this.next = FIRST;
  }

  /** To be told before a value changes. */
  change(part: number, at: number, from: number, to: number): void {
    const taken = this.picture[part]?.[at];
    if (taken === undefined || from === to) return;
    if (from === taken) this.differing += 1;
    else if (to === taken) this.differing -= 1;
  }

  /** To be told after each evaluation. @returns whether it was there before, at this instant */
  isRepeated(): boolean {
    this.evaluations += 1;
    if (this.picture.length > 0 && this.differing === 0) return true;
    if (this.evaluations === this.next) {
      this.picture = this.parts.map((part) => Float64Array.from(part));
      this.differing = 0;
      this.next *= 2;
    }
    return false;
  }
}

/** Few instants take as many evaluations. */
const FIRST = 32;

/** The evaluations of an instant that come round, so that it never comes to rest. */
export class Restless extends Error {
  constructor(
    readonly time: Seconds,
    /** Nodes that change on and on, by number. */
    readonly nodes: readonly number[],
  ) {
    super(`at ${String(time)} s, ${String(nodes.length)} nodes never come to rest`);
  }
}
