import type { SourceFile } from '../../../model/source-range.js';

/** Fewer requirements than this are no burden, however they came to be. */
const ALWAYS_FINE = 1_000_000;
/** About what it takes to write a requirement down. */
const CHARACTERS = 10;

/**
 * How many requirements substitution has added to a topology. A layer may double what the one
 * below it has doubled: more than could have been written down in as much text is refused.
 */
export class Growth {
  readonly limit: number;
  #added = 0;

  /** @param files all that the topology is read from */
  constructor(files: readonly SourceFile[]) {
    const characters = files.reduce((sum, { text }) => sum + text.length, 0);
    this.limit = Math.max(ALWAYS_FINE, Math.floor(characters / CHARACTERS));
  }

  /** @returns whether that many more can be borne */
  add(requirements: number): boolean {
    this.#added += requirements;
    return this.#added <= this.limit;
  }
}
