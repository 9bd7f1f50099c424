import type { Network } from '../../engine/network.js';
import { OnsetPropagation } from '../../engine/onsets.js';
import type { Seconds } from '../../model/duration.js';
import type { Level } from '../../model/state.js';
import type { Stakes } from './stakes.js';

/** What counts as taken: what comes to a level, in time. */
export interface Threshold {
  readonly level: Level;
  /** Null: at last. */
  readonly within: Seconds | null;
}

/**
 * Fails one component after another, on top of what has failed already, and tells which stakes
 * each takes. Made once for a network; a failure costs what it reaches, and no memory.
 */
export class Trial {
  readonly propagation: OnsetPropagation;
  /** Stakes that the last failure took, as many as `count`, in the order in which they were lost. */
  private readonly reached: Int32Array;
  private count = 0;
  /** 1 for each stake that is lost already. */
  private readonly before: Uint8Array;
  /** What has failed already, as many as `given`, then what fails now. */
  private readonly failed: number[];
  private readonly given: number;
  private readonly stakeOf: Int32Array;
  private readonly level: Level;
  private readonly limit: Seconds;

  /** @param given by number, what has failed already */
  constructor(
    network: Network,
    { stakeOf }: Pick<Stakes, 'stakeOf'>,
    given: readonly number[],
    { level, within }: Threshold,
  ) {
    this.propagation = new OnsetPropagation(network);
    this.stakeOf = stakeOf;
    this.level = level;
    // Infinity, which is never, is beyond any limit.
    this.limit = within ?? Number.MAX_VALUE;
    const stakes = stakeOf.reduce((count, stake) => Math.max(count, stake + 1), 0);
    this.reached = new Int32Array(stakes);
    this.before = new Uint8Array(stakes);
    this.failed = [...given];
    this.spread();
    for (const stake of this.taken) this.before[stake] = 1;
    this.given = given.length;
  }

  /** Fails a component; what it takes stands in `taken` until the next run. */
  run(component: number): void {
    this.failed.length = this.given;
    this.failed.push(component);
    this.spread();
  }

  /** Fails several together. */
  runAll(components: readonly number[]): void {
    this.failed.length = this.given;
    for (const component of components) this.failed.push(component);
    this.spread();
  }

  get taken(): Int32Array {
    return this.reached.subarray(0, this.count);
  }

  /** When a node comes to the level, in seconds; Infinity: never. */
  onset(node: number): Seconds {
    return this.propagation[this.level][node] ?? Infinity;
  }

  /** Whether it does so in time. */
  isLost(node: number): boolean {
    return this.onset(node) <= this.limit;
  }

  isInTime(onset: Seconds): boolean {
    return onset <= this.limit;
  }

  private spread(): void {
    this.propagation.run({ down: this.failed, degraded: [] });
    this.count = 0;
    for (const node of this.propagation.affected) {
      const stake = this.stakeOf[node] ?? -1;
      if (stake < 0 || this.before[stake] === 1 || !this.isLost(node)) continue;
      this.reached[this.count++] = stake;
    }
  }
}
