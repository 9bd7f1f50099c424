import TinyQueue from 'tinyqueue';
import type { Seconds } from '../../model/duration.js';
import { severityOf, type Moment } from './moment.js';
import type { Severity, TimedNetwork } from './timed-network.js';

/**
 * What the states of nodes rest on, so that something that improves takes back what rested on it, and
 * nothing else.
 *
 * The invariant, whenever an evaluation has ended: what each node is in it would be in as well if, of
 * its own circle, only those were lost that are worse than it is, or as bad and have been so for longer.
 * So no loss rests on itself, by however long a circle; and outside circles whatever a node needs can
 * be rested on. It is enough to ask for how long since nothing is down for others' being degraded:
 * what is down can rest on what is down alone.
 */
export class Grounds {
  /** Since when each has been in its state, in the order in which nodes got worse. */
  private readonly since: Float64Array;
  private latest = 0;
  /** Those whose ground may be lost, by what they are in; each after what it can rest on. */
  private readonly doubted: Readonly<Record<1 | 2, TinyQueue<number>>>;
  private readonly isDoubted: Uint8Array;
  /** The moment as it is without what a node can't rest on: right for what that one needs alone. */
  private readonly seen: Moment;

  constructor(
    private readonly network: TimedNetwork,
    private readonly moment: Moment,
  ) {
    const inOrder = (a: number, b: number): number => this.order(a, b);
    this.since = new Float64Array(network.size);
    this.doubted = { 1: new TinyQueue([], inOrder), 2: new TinyQueue([], inOrder) };
    this.isDoubted = new Uint8Array(network.size);
    this.seen = { ...moment, state: new Uint8Array(network.size) };
  }

  /** A node has got worse, by what all others are in now. */
  rest(node: number): void {
    this.since[node] = ++this.latest;
  }

  /** What a node is in may have lost its ground. */
  doubt(node: number): void {
    const state = this.moment.state[node];
    if (this.isDoubted[node] === 1 || (state !== 1 && state !== 2)) return;
    this.isDoubted[node] = 1;
    this.doubted[state].push(node);
  }

  /** Doubts a node if it can rest on another's having been in a state until now. */
  doubtIfOn(node: number, other: number, was: Severity): void {
    const state = this.moment.state[node] ?? 0;
    if (state < was || (state === was && this.order(other, node) < 0)) this.doubt(node);
  }

  /** The first of those in a state that are doubted; it is doubted no more. */
  next(state: 1 | 2): number | undefined {
    const node = this.doubted[state].pop();
    if (node !== undefined) this.isDoubted[node] = 0;
    return node;
  }

  /** Whether what a node is in has ground still. Linear in what it needs. */
  holds(node: number, now: Seconds): boolean {
    const { needs } = this.network;
    const { state } = this.moment;
    const own = state[node] ?? 0;
    const end = needs.offsets[node + 1] ?? 0;
    for (let need = needs.offsets[node] ?? 0; need < end; need++) {
      const target = needs.target[need] ?? 0;
      const worst = state[target] ?? 0;
      const counts = worst > own || (worst === own && this.order(target, node) < 0);
      this.seen.state[target] = counts ? worst : 0;
    }
    return severityOf(this.network, this.seen, node, now) >= own;
  }

  /** Below 0: of two that are in the same state, the second can rest on the first. */
  private order(a: number, b: number): number {
    const { circle } = this.network;
    return (circle[a] ?? 0) - (circle[b] ?? 0) || (this.since[a] ?? 0) - (this.since[b] ?? 0);
  }
}
