import type { Seconds } from '../../model/duration.js';
import type { FoundThing } from '../../selection/find-thing.js';
import type { Imposition } from '../imposition.js';

export interface ExplanationQuestion {
  /** Of a site, all its capabilities. */
  readonly asked: FoundThing;
  /** None: what holds things up as it is. */
  readonly impositions: readonly Imposition[];
  /** Ask for states within this time; null: at last. */
  readonly within: Seconds | null;
  /** Whether workarounds keep capabilities at degraded, or are looked through. */
  readonly workarounds: 'count' | 'ignore';
}
