import type { Level } from '../../model/state.js';
import type { PathStep } from '../spof-result.js';
import type { Need, Structure } from '../structure.js';
import { pathSteps } from './path-steps.js';
import type { RankedFailure } from './rank-failures.js';
import { SEVERITY, type Stake, type Stakes } from './stakes.js';
import type { Trial } from './trial.js';
import { needsOnWays, wayToFailure } from './witness.js';

/** The ways from what the last run of a trial took to what failed. */
export class FailurePaths {
  constructor(
    private readonly structure: Structure,
    private readonly stakes: Stakes,
    private readonly trial: Trial,
    private readonly level: Level,
  ) {}

  /**
   * A shortest way to the worst of what was taken: of the most critical capabilities, that which most
   * sites have, at the first of them.
   *
   * @param failed what was failed, by number; `own`: whose own one that was
   */
  toWorst(failed: ReadonlySet<number>, own: RankedFailure['own']): readonly PathStep[] {
    const [worst] = [...this.taken(own)].sort(this.worseFirst);
    if (worst === undefined) return [];
    const lost = { node: worst.node, level: this.level };
    const way = wayToFailure(this.structure, this.trial.propagation, lost, (node) =>
      failed.has(node),
    );
    const site = own?.site ?? this.stakes.sites[worst.siteClass]?.[0];
    return pathSteps(this.structure, way, site?.id ?? null);
  }

  /** All needs on ways to anything that was taken: see `needsOnWays`. */
  needs(own: RankedFailure['own']): ReadonlySet<Need> {
    const lost = this.taken(own).map(({ node }) => ({ node, level: this.level }));
    return needsOnWays(this.structure, this.trial.propagation, lost);
  }

  private taken(own: RankedFailure['own']): readonly Stake[] {
    return [...this.trial.taken].flatMap((number) => {
      const stake = this.stakes.stakes[number];
      return stake === undefined || (own !== null && own.siteClass !== stake.siteClass)
        ? []
        : stake;
    });
  }

  private readonly worseFirst = (a: Stake, b: Stake): number =>
    SEVERITY[b.capability.criticality] - SEVERITY[a.capability.criticality] ||
    (this.stakes.counts[b.siteClass] ?? 0) - (this.stakes.counts[a.siteClass] ?? 0) ||
    a.node - b.node;
}
