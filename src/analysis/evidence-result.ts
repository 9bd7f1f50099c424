import type { Evidence } from '../model/provenance.js';
import type { EvidenceCount, StatedDependency } from '../model/report/basis.js';

/** Who vouches for what took part in something. Plain data; lists are in the order of ids. */
export interface EvidenceResult {
  /** Dependencies, each as often as it is stated; sites that need the same state it once. */
  readonly dependencies: EvidenceCount;
  /** Those that are assumed or fitted. */
  readonly weak: readonly StatedDependency[];
  /** Components that are themselves. */
  readonly weakComponents: readonly { readonly id: string; readonly source: Evidence }[];
  /** Where things come from, the most used first. */
  readonly references: readonly {
    readonly reference: string;
    readonly source: Evidence | null;
    readonly uses: number;
  }[];
}
