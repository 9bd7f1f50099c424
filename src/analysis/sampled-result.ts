import type { CapabilityId } from '../model/ids.js';
import type { Criticality } from '../model/topology.js';

/** What becomes of a scenario in many runs, for each of which what is uncertain was drawn anew. */
export interface Sampled {
  /** How many there were: a single one where nothing is uncertain. */
  readonly runs: number;
  /** The same seed, the same result. */
  readonly seed: number;
  /** How many lengths of time were drawn for each run: of events, and of components that recover. */
  readonly uncertain: number;
  /** For each expectation, in their order: in how many runs it was met. */
  readonly met: readonly number[];
  /** By capability in the order of ids, then by kind of site; only where anything is lost in any run. */
  readonly losses: readonly SampledLoss[];
}

/** How a capability fares at the sites of a kind, over all runs. */
export interface SampledLoss {
  readonly capability: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  readonly kind: string;
  /** Those that have it, by their count. */
  readonly sites: number;
  /** In how many runs it was not up at some of them, at some time; and how it was. */
  readonly hit: { readonly any: number; readonly down: number; readonly degraded: number };
  /** For how long it is down and degraded at a site: the mean over all of them in a run. In seconds. */
  readonly siteTime: { readonly down: Quantiles; readonly degraded: Quantiles };
  /** For how long it is down at the site where that lasts longest. In seconds. */
  readonly worstDown: Quantiles;
  /** People times hours. */
  readonly peopleHours: { readonly down: Quantiles; readonly degraded: Quantiles };
}

/**
 * Quantiles of runs by the nearest rank: `p95` is the least value of a run that at least 95 in 100 of
 * them don't exceed. The type of each value is that of what it is of: see there.
 */
export interface Quantiles {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** How often what is uncertain is to be drawn. */
export interface Sampling {
  readonly runs: number;
  /** A whole number below 2^32. */
  readonly seed: number;
}
