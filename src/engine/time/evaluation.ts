import type { Seconds } from '../../model/duration.js';
import { Grounds } from './grounds.js';
import { severityOf, type Moment } from './moment.js';
import { MANNER, type Severity, type TimedNetwork } from './timed-network.js';

/**
 * Brings the states of a network to the least fixpoint of its equations again, after some of these
 * have changed, at the cost of what that can bear on.
 *
 * First what may have improved gets as good as it can be: each such node that has lost its ground
 * gets better by a step, and whoever can rest on it is looked at in turn. Then losses spread
 * from what is left, which is no worse than what they come to, and so as good as from all up.
 * Deleting and deriving again is after A. Gupta, I. S. Mumick, V. S. Subrahmanian, "Maintaining
 * views incrementally" (1993); that it deletes only what has no older ground, and looks at each node
 * in the order of age, so once in each state, is what an order of evaluation is to
 * G. Ramalingam, T. Reps, "An incremental algorithm for a generalization of the shortest-path
 * problem" (1996).
 */
export class Evaluation {
  private readonly queue: number[] = [];
  private readonly isQueued: Uint8Array;
  private readonly grounds: Grounds;
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
    this.grounds = new Grounds(network, moment);
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
    this.grounds.doubt(node);
  }

  /** @returns the nodes whose state has changed; valid until the next evaluation begins */
  run(now: Seconds): readonly number[] {
    this.switching.length = 0;
    this.improve(2, now);
    this.improve(1, now);
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
      this.grounds.rest(node);
      this.spread(node, severity);
    }
    this.queue.length = 0;
    return this.changes();
  }

  /** What it was in before the last run that changed it. */
  stateBefore(node: number): number {
    return this.before[node] ?? 0;
  }

  /** Makes those that are in a state without ground better by a step. */
  private improve(from: 1 | 2, now: Seconds): void {
    const { grounds, moment } = this;
    for (let node = grounds.next(from); node !== undefined; node = grounds.next(from)) {
      if (grounds.holds(node, now)) continue;
      this.touch(node);
      moment.state[node] = from - 1;
      // It may come to the same by what is younger.
      this.worsen(node);
      grounds.doubt(node);
      this.forEachDependent(node, (dependent) => {
        grounds.doubtIfOn(dependent, node, from);
        if (this.switches(dependent)) this.worsen(dependent);
      });
    }
  }

  /** What is as bad already can't get worse by it; a group may have to switch all the same. */
  private spread(node: number, severity: Severity): void {
    this.forEachDependent(node, (dependent) => {
      if ((this.moment.state[dependent] ?? 0) < severity || this.switches(dependent)) {
        this.worsen(dependent);
      }
    });
  }

  /** Of those that need it to start none: they ask what it was in before. */
  private forEachDependent(node: number, visit: (dependent: number) => void): void {
    const { neededBy, needs } = this.network;
    const end = neededBy.offsets[node + 1] ?? 0;
    for (let i = neededBy.offsets[node] ?? 0; i < end; i++) {
      const need = neededBy.entries[i] ?? 0;
      if (needs.manner[need] !== MANNER.startup) visit(needs.dependent[need] ?? 0);
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
