import type { Evidence } from '../provenance.js';
import type { Seconds } from '../duration.js';
import type { Shown } from './shown.js';

/** What conclusions rest on. */
export interface Basis {
  /** Dependencies that took part, by who vouches for them; each as often as it is stated. */
  readonly dependencies: EvidenceCount;
  /** Those that nobody vouches for. */
  readonly weak: Shown<StatedDependency>;
  /** Components that took part and are assumed or fitted themselves, or have a fitted recovery. */
  readonly weakComponents: Shown<{ readonly id: string; readonly source: Evidence }>;
  /** Where what took part comes from, the most used first. */
  readonly references: Shown<{
    readonly reference: string;
    readonly source: Evidence | null;
    readonly uses: number;
  }>;
  /** Switches to another member that are under way meanwhile, and not counted; the longest first. */
  readonly pauses: Shown<{ readonly id: string; readonly lasts: Seconds }>;
}

export interface EvidenceCount {
  readonly stated: number;
  readonly documented: number;
  readonly assumed: number;
  readonly fitted: number;
  /** Of which nothing says where they come from. */
  readonly unsaid: number;
}

export interface StatedDependency {
  readonly dependent: string;
  readonly on: string;
  readonly source: Evidence;
  readonly reference: string | null;
}
