import type { Findings } from '../../diagnostics/findings.js';

/** More different ones than this aren't kept: to share them wouldn't pay any more. */
const MOST_KEPT = 10_000;

/**
 * What was resolved before, to be had again by whatever states the same. Only what is sound is
 * shared, so that each mistake is told where it stands.
 */
export class SharedValues<Value> {
  readonly #known = new Map<string, Value>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** @param key equal for what resolves to the same; null for what is to be resolved by itself */
  get(key: string | null, resolve: () => Value): Value {
    if (key === null) return resolve();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const before = this.#findings.count;
    const value = resolve();
    if (this.#findings.count === before && this.#known.size < MOST_KEPT) {
      this.#known.set(key, value);
    }
    return value;
  }
}
