import type { ColdStartResult } from './cold-start-result.js';
import type { EvidenceResult } from './evidence-result.js';
import type { ExplanationResult } from './explanation-result.js';
import type { ImpactResult, SiteEntry } from './impact-result.js';
import type { InventoryResult } from './inventory-result.js';
import type { Change, ScenarioRun } from './simulation-result.js';
import type { SpofResult } from './spof-result.js';

/** What a report asks of a failure. */
export interface FailureAnswers {
  readonly impact: ImpactResult;
  /** Why the worst of it is so: of a site each, the most critical capabilities first. */
  readonly explanations: readonly ExplanationResult[];
  /** What of that which is down takes something by failing alone, workarounds looked through. */
  readonly singlePoints: SpofResult;
  readonly evidence: EvidenceResult;
  readonly inventory: InventoryResult;
}

/** What a report asks of a scenario. */
export interface ScenarioAnswers {
  readonly run: ScenarioRun;
  /** Only of sites at which anything changes. */
  readonly siteRuns: readonly SiteRun[];
  /** What it would be if all that fails in it failed at once, and nobody mended it. */
  readonly unmended: ImpactResult;
  readonly singlePoints: SpofResult;
  readonly evidence: EvidenceResult;
  readonly inventory: InventoryResult;
}

/** The same course of sites as a whole: of all that they can do together. */
export interface SiteRun {
  readonly sites: readonly SiteEntry[];
  readonly changes: readonly Change[];
}

/** What a report asks of a topology. */
export interface TopologyAnswers {
  readonly inventory: InventoryResult;
  readonly singlePoints: SpofResult;
  /** What the worst single failure does; null: none takes anything. */
  readonly worst: Pick<FailureAnswers, 'impact' | 'explanations'> | null;
  readonly coldStart: ColdStartResult;
  readonly evidence: EvidenceResult;
}
