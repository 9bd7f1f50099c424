import type { Level } from '../model/state.js';
import type { Network } from './network.js';
import { Passage } from './passage.js';

/** What a scenario imposes, at time 0, by number. */
export interface Imposed {
  readonly down: readonly number[];
  readonly degraded: readonly number[];
}

/**
 * When each node is first at least degraded, and first down, after a failure that nothing ends.
 * See semantics, section 3, "Onset".
 *
 * The two levels are two passages, since what is down owes nothing to what is degraded: first the
 * downs, then, with those that are overdue, the degradeds. In seconds; Infinity: never.
 */
export class OnsetPropagation {
  private readonly network: Network;
  private readonly downPassage: Passage;
  private readonly degradedPassage: Passage;
  /** The one that holds the degradeds: that of the downs itself, where both spread alike. */
  private degradedAnswer: Passage;

  constructor(network: Network) {
    this.network = network;
    this.downPassage = new Passage(network, network.down);
    this.degradedPassage = new Passage(network, network.degraded);
    this.degradedAnswer = this.degradedPassage;
  }

  /** The answers stand in `down` and `degraded`, until the next run. */
  run(imposed: Imposed): void {
    const { downPassage, degradedPassage, network } = this;
    downPassage.reset();
    degradedPassage.reset();
    for (const v of imposed.down) downPassage.lose(v);
    downPassage.spread();
    // Where nothing caps or hides a loss, whatever it degrades it takes down, at the same time.
    const alike = network.degraded === network.down && imposed.degraded.length === 0;
    this.degradedAnswer = alike ? downPassage : degradedPassage;
    if (alike) return;
    for (const v of imposed.down) degradedPassage.lose(v);
    for (const v of imposed.degraded) degradedPassage.lose(v);
    this.letLapse();
    degradedPassage.spread();
  }

  get down(): Float64Array {
    return this.downPassage.onset;
  }

  get degraded(): Float64Array {
    return this.degradedAnswer.onset;
  }

  /** All that is not up at last, in the order in which it is degraded. */
  get affected(): Int32Array {
    return this.degradedAnswer.nodes;
  }

  /** All that comes to a level at last, in the order in which it does. */
  lost(level: Level): Int32Array {
    return level === 'down' ? this.downPassage.nodes : this.degradedAnswer.nodes;
  }

  /** What is down and hidden from a dependent degrades it when it is overdue. */
  private letLapse(): void {
    const { offsets, targets, delays } = this.network.lapse;
    if (targets.length === 0) return;
    for (const u of this.downPassage.nodes) {
      const end = offsets[u + 1] ?? 0;
      for (let i = offsets[u] ?? 0; i < end; i++) {
        const overdue = (this.down[u] ?? 0) + (delays?.[i] ?? 0);
        this.degradedPassage.arrive(targets[i] ?? 0, overdue);
      }
    }
  }
}
