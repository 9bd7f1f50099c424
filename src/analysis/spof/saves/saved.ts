/** A dependency, by the number of its statement, and what its having an alternative saves. */
export interface Saved {
  readonly statement: number;
  readonly sites: number;
  /** Capabilities times sites. */
  readonly pairs: number;
}

/** The most sites first, then the most capabilities at them, then by where it is stated. */
export const byWorth = (a: Saved, b: Saved): number =>
  b.sites - a.sites || b.pairs - a.pairs || a.statement - b.statement;
