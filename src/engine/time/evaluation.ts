import type { Seconds } from '../../model/duration.js';
import { severityOf, type Moment } from './moment.js';
import { MANNER, type TimedNetwork } from './timed-network.js';

/**
 * Brings the states of a network to the least fixpoint of its equations again, after some of these
 * have changed, at the cost of what that can bear on.
 *
 * What may have improved is forgotten, with all that was lost by it (things that hold each other down
 * in a circle would else do so for ever); then losses spread from what is left, which is as good as
 * from all up. After A. Gupta, I. S. Mumick, V. S. Subrahmanian, "Maintaining views incrementally"
 * (1993): delete, and derive again.
 */
export class Evaluation {
  private readonly queue: number[] = [];
  private readonly isQueued: Uint8Array;
  private readonly forgotten: number[] = [];
  /** What each node that was touched was in before. */
  private readonly before: Uint8Array;
  private readonly isTouched: Uint8Array;
  private readonly touched: number[] = [];
  /** Groups that switch over and of which something may have changed. */
  readonly switching: number[] = [];

  constructor(
    private readonly network: TimedNetwork,
    private readonly moment: Moment,
  ) {
    this.isQueued = new Uint8Array(network.size);
    this.before = new Uint8Array(network.size);
    this.isTouched = new Uint8Array(network.size);
  }

  /** The equation of a node can only have got worse. */
  worsen(node: number): void {
    if (this.isQueued[node] === 1) return;
    this.isQueued[node] = 1;
    this.queue.push(node);
  }

  /** The equation of a node has changed in whatever way. */
  change(node: number): void {
    this.worsen(node);
    this.forget(node);
  }

  /** @returns the nodes whose state has changed; valid until the next evaluation begins */
  run(now: Seconds): readonly number[] {
    this.switching.length = 0;
    this.forgetAll();
    const { network, moment } = this;
    const { state } = moment;
    // It grows as it is gone through.
    for (const node of this.queue) {
      this.isQueued[node] = 0;
      if (this.switches(node)) this.switching.push(node);
      const severity = severityOf(network, moment, node, now);
      if (severity <= (state[node] ?? 0)) continue;
      this.touch(node);
      state[node] = severity;
      this.spread(node);
    }
    this.queue.length = 0;
    return this.changes();
  }

  /** What it was in before the last run that changed it. */
  stateBefore(node: number): number {
    return this.before[node] ?? 0;
  }

  private spread(node: number): void {
    const { neededBy, needs } = this.network;
    const { state } = this.moment;
    const end = neededBy.offsets[node + 1] ?? 0;
    for (let i = neededBy.offsets[node] ?? 0; i < end; i++) {
      const need = neededBy.entries[i] ?? 0;
      if (needs.manner[need] === MANNER.startup) continue;
      const dependent = needs.dependent[need] ?? 0;
      if (state[dependent] !== 2 || this.switches(dependent)) this.worsen(dependent);
    }
  }

  private forget(node: number): void {
    const { state } = this.moment;
    if (state[node] === 0) return;
    this.touch(node);
    state[node] = 0;
    this.forgotten.push(node);
  }

  private forgetAll(): void {
    const { neededBy, needs } = this.network;
    for (let node = this.forgotten.pop(); node !== undefined; node = this.forgotten.pop()) {
      const end = neededBy.offsets[node + 1] ?? 0;
      for (let i = neededBy.offsets[node] ?? 0; i < end; i++) {
        const need = neededBy.entries[i] ?? 0;
        if (needs.manner[need] === MANNER.startup) continue;
        const dependent = needs.dependent[need] ?? 0;
        if (this.moment.state[dependent] !== 0) this.change(dependent);
        else if (this.switches(dependent)) this.worsen(dependent);
      }
    }
  }

  private switches(node: number): boolean {
    const { things, failover } = this.network;
    return node >= things && (failover[node - things] ?? -1) >= 0;
  }

  private touch(node: number): void {
    if (this.isTouched[node] === 1) return;
    this.isTouched[node] = 1;
    this.before[node] = this.moment.state[node] ?? 0;
    this.touched.push(node);
  }

  private changes(): readonly number[] {
    const changed = this.touched.filter((node) => this.moment.state[node] !== this.before[node]);
    for (const node of this.touched) this.isTouched[node] = 0;
    this.touched.length = 0;
    return changed;
  }
}
