import { OnsetPropagation } from '../../engine/onsets.js';
import type { Threshold } from '../spof/trial.js';
import type { Structure } from '../structure.js';

/** Holds cut sets against the engine: a second way to the same answer, that shares nothing with diagrams. */
export class CutSetCheck {
  private readonly propagation: OnsetPropagation;

  constructor(
    structure: Pick<Structure, 'network'>,
    private readonly threshold: Threshold,
  ) {
    this.propagation = new OnsetPropagation(structure.network);
  }

  /**
   * Fails the set, and the set without each of its members.
   *
   * @throws Error where the set doesn't take the target in time, or one with a member less does: a bug
   */
  verify(target: number, failed: readonly number[]): void {
    const isMinimal = failed.every(
      (each) =>
        !this.takes(
          target,
          failed.filter((f) => f !== each),
        ),
    );
    if (this.takes(target, failed) && isMinimal) return;
    throw new Error(`nodes ${failed.join(', ')} are no minimal cut set of ${target}`);
  }

  private takes(target: number, failed: readonly number[]): boolean {
    const { level, within } = this.threshold;
    this.propagation.run({ down: failed, degraded: [] });
    return (this.propagation[level][target] ?? Infinity) <= (within ?? Number.MAX_VALUE);
  }
}
