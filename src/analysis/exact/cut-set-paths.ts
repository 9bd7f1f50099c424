import { OnsetPropagation } from '../../engine/onsets.js';
import type { SiteId } from '../../model/ids.js';
import type { Level } from '../../model/state.js';
import type { CutSet } from '../cut-sets-result.js';
import type { PathStep } from '../spof-result.js';
import { pathSteps } from '../spof/path-steps.js';
import { needsOnWays, wayToFailure } from '../spof/witness.js';
import type { Need, Structure } from '../structure.js';

/** The ways on which cut sets take what they take. */
export class CutSetPaths {
  private readonly propagation: OnsetPropagation;

  constructor(
    private readonly structure: Structure,
    private readonly level: Level,
  ) {
    this.propagation = new OnsetPropagation(structure.network);
  }

  /**
   * For each component of a minimal cut set, a shortest way from what is lost to it. There is one, as
   * nothing would be lost without it. O(what their failure reaches), for each of them.
   *
   * @param site the one at which it is told, of those that share these nodes
   */
  ofSet(lost: number, set: CutSet, site: SiteId | null): readonly (readonly PathStep[])[] {
    const failed = this.fail(set);
    return failed.map((component) => {
      const from = { node: lost, level: this.level };
      const isThere = (node: number): boolean => node === component;
      const way = wayToFailure(this.structure, this.propagation, from, isThere);
      return pathSteps(this.structure, way, site);
    });
  }

  /** All needs on ways from what is lost to what fails, set by set. */
  needsOf(lost: number, sets: readonly CutSet[]): ReadonlySet<Need> {
    const needs = new Set<Need>();
    for (const set of sets) {
      this.fail(set);
      const from = [{ node: lost, level: this.level }];
      for (const need of needsOnWays(this.structure, this.propagation, from)) needs.add(need);
    }
    return needs;
  }

  /** @returns the numbers of what failed */
  private fail({ components }: CutSet): readonly number[] {
    const failed = components.flatMap(({ id, site }) => {
      const number = this.structure.numberOf.get(site === null ? id : `${id}@${site}`);
      return number === undefined ? [] : [number];
    });
    this.propagation.run({ down: failed, degraded: [] });
    return failed;
  }
}
