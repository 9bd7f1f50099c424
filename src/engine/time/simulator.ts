import TinyQueue from 'tinyqueue';
import type { Seconds } from '../../model/duration.js';
import { contributionOf } from './contribution.js';
import { Evaluation } from './evaluation.js';
import { Impositions } from './impositions.js';
import { createMoment, type Moment } from './moment.js';
import { Restless, RestWatch } from './rest.js';
import { MANNER, type Severity, type TimedNetwork } from './timed-network.js';

/** Something that happens to a node, by number. */
export interface TimedEvent {
  readonly at: Seconds;
  readonly node: number;
  /** What is imposed on it; 0: it is restored. */
  readonly severity: Severity;
  /** For how long that is imposed; Infinity: until it is restored. Nothing to what is restored. */
  readonly lasts: Seconds;
}

/** Something to be looked at again at a time. */
interface Timer {
  readonly time: Seconds;
  /** An imposition that ends on a thing, a need that is overdue, a thing that is well, a group that has switched. */
  readonly type: 'ended' | 'overdue' | 'recovered' | 'taken-over';
  /** The number of that. */
  readonly of: number;
}

/** What an instant changes on the whole: a node, and what it was in before. */
export interface NetChange {
  readonly node: number;
  readonly from: Severity;
}

/**
 * Follows a network through time: from one instant at which something happens, or a timer runs out, to
 * the next. See semantics, section 5.
 *
 * An instant costs what its changes can bear on, and the logarithm of the timers that are set.
 */
export class Simulator {
  /** As it is after the instant that was last gone through. */
  readonly moment: Moment;
  private readonly evaluation: Evaluation;
  private readonly impositions = new Impositions();
  private readonly timers = new TinyQueue<Timer>([], (a, b) => a.time - b.time);
  private readonly watch: RestWatch;
  private readonly events: readonly TimedEvent[];
  private upcoming = 0;
  /** What is to be evaluated again, once all that was evaluated is remembered. */
  private readonly worsened = new Set<number>();
  private readonly changed = new Set<number>();

  /** @param events in whatever order */
  constructor(
    private readonly network: TimedNetwork,
    events: readonly TimedEvent[],
  ) {
    this.moment = createMoment(network);
    this.evaluation = new Evaluation(network, this.moment);
    this.events = [...events].sort((a, b) => a.at - b.at);
    const { state, downSince, recoversAt, active, lost, takenOverAt } = this.moment;
    this.watch = new RestWatch([state, downSince, recoversAt, active, lost, takenOverAt]);
  }

  /** When the next instant is; Infinity: nothing happens any more. */
  get next(): Seconds {
    for (let timer = this.timers.peek(); timer !== undefined; timer = this.timers.peek()) {
      if (this.isSet(timer)) break;
      this.timers.pop();
    }
    const event = this.events[this.upcoming]?.at ?? Infinity;
    return Math.min(event, this.timers.peek()?.time ?? Infinity);
  }

  /**
   * Goes through the next instant.
   *
   * @returns what it changes on the whole, by number
   * @throws Restless where it never comes to rest
   */
  step(): readonly NetChange[] {
    const now = this.next;
    this.happen(now);
    const before = new Map<number, Severity>();
    this.watch.begin();
    for (;;) {
      const changed = this.evaluation.run(now);
      for (const node of changed) {
        if (!before.has(node)) before.set(node, this.evaluation.stateBefore(node));
      }
      if (!this.remember(changed, now)) break;
      if (this.watch.isRepeated()) throw new Restless(now, [...changed]);
    }
    return [...before]
      .flatMap(([node, from]) => (this.moment.state[node] === from ? [] : { node, from }))
      .sort((a, b) => a.node - b.node);
  }

  /** Lets what happens now happen: events, and timers that have run out. */
  private happen(now: Seconds): void {
    const touched = new Set<number>();
    const events: TimedEvent[] = [];
    for (
      let event = this.events[this.upcoming];
      event?.at === now;
      event = this.events[this.upcoming]
    ) {
      this.upcoming += 1;
      events.push(event);
      touched.add(event.node);
    }
    // Only what began earlier is ended: the order in which they stand means nothing.
    for (const { node, severity } of events)
      if (severity === 0) this.impositions.restore(node, now);
    for (const { node, severity, lasts } of events) {
      if (severity === 0) continue;
      this.impositions.begin(node, severity, now, now + lasts);
      if (lasts < Infinity) this.timers.push({ time: now + lasts, type: 'ended', of: node });
    }
    for (let timer = this.timers.peek(); timer?.time === now; timer = this.timers.peek()) {
      this.timers.pop();
      if (timer.type === 'ended') touched.add(timer.of);
      else if (this.isSet(timer)) this.runOut(timer);
    }
    for (const node of touched) this.impose(node, this.impositions.inForce(node, now));
  }

  private impose(node: number, severity: Severity): void {
    const before = this.moment.imposed[node] ?? 0;
    this.moment.imposed[node] = severity;
    if (severity > before) this.evaluation.worsen(node);
    else if (severity < before) this.evaluation.change(node);
  }

  private runOut({ type, of }: Timer): void {
    switch (type) {
      case 'overdue':
        this.evaluation.worsen(this.network.needs.dependent[of] ?? 0);
        return;
      case 'recovered':
        this.set(RECOVERS_AT, of, -1);
        this.evaluation.change(of);
        return;
      case 'taken-over':
        this.set(LOST, of, -1);
        this.evaluation.change(this.network.things + of);
        return;
      case 'ended':
        return;
    }
  }

  /** Whether a timer is still of use: what it was set for may be over. */
  private isSet({ time, type, of }: Timer): boolean {
    const { wasDown, downSince, recoversAt, lost, takenOverAt } = this.moment;
    switch (type) {
      case 'ended':
        return true;
      case 'overdue': {
        const { target, tolerates } = this.network.needs;
        const down = target[of] ?? 0;
        return wasDown[down] === 1 && (downSince[down] ?? 0) + (tolerates[of] ?? 0) === time;
      }
      case 'recovered':
        return recoversAt[of] === time;
      case 'taken-over':
        return (lost[of] ?? -1) >= 0 && takenOverAt[of] === time;
    }
  }

  /**
   * Makes what was evaluated that which was before.
   *
   * @returns whether anything is to be evaluated again for it
   */
  private remember(changed: readonly number[], now: Seconds): boolean {
    // By what members contribute in this evaluation, and so before anything is remembered.
    this.switchOver(now);
    const { state, wasDown } = this.moment;
    for (const node of changed) {
      this.watch.change(0, node, this.evaluation.stateBefore(node), state[node] ?? 0);
      const isDown = state[node] === 2;
      if (isDown === (wasDown[node] === 1)) continue;
      wasDown[node] = isDown ? 1 : 0;
      this.set(DOWN_SINCE, node, isDown ? now : Infinity);
      if (isDown) this.setOverdueTimers(node, now);
      this.recover(node, isDown, now);
      this.reconsider(node, isDown ? this.worsened : this.changed);
    }
    const again = this.worsened.size + this.changed.size > 0;
    for (const node of this.worsened) this.evaluation.worsen(node);
    for (const node of this.changed) this.evaluation.change(node);
    this.worsened.clear();
    this.changed.clear();
    return again;
  }

  private setOverdueTimers(node: number, now: Seconds): void {
    const { neededBy, needs } = this.network;
    const end = neededBy.offsets[node + 1] ?? 0;
    for (let i = neededBy.offsets[node] ?? 0; i < end; i++) {
      const need = neededBy.entries[i] ?? 0;
      const tolerates = needs.tolerates[need] ?? 0;
      if (tolerates > 0) this.timers.push({ time: now + tolerates, type: 'overdue', of: need });
    }
  }

  private recover(node: number, isDown: boolean, now: Seconds): void {
    const recovery = this.network.recovery[node] ?? 0;
    if (!(recovery > 0)) return;
    this.set(RECOVERS_AT, node, isDown ? -1 : now + recovery);
    if (!isDown) this.timers.push({ time: now + recovery, type: 'recovered', of: node });
  }

  /** Adds those whose equations ask whether a node was down before. */
  private reconsider(node: number, dependents: Set<number>): void {
    const { remembering, neededBy, needs } = this.network;
    const own = remembering.offsets[node + 1] ?? 0;
    for (let i = remembering.offsets[node] ?? 0; i < own; i++) {
      dependents.add(needs.dependent[remembering.entries[i] ?? 0] ?? 0);
    }
    const end = neededBy.offsets[node + 1] ?? 0;
    for (let i = neededBy.offsets[node] ?? 0; i < end; i++) {
      const need = neededBy.entries[i] ?? 0;
      if (needs.manner[need] === MANNER.startup) dependents.add(needs.dependent[need] ?? 0);
    }
  }

  /** Lets groups switch to the first of the members that contribute least. */
  private switchOver(now: Seconds): void {
    const { things, failover } = this.network;
    const { active } = this.moment;
    for (const node of this.evaluation.switching) {
      const group = node - things;
      const held = active[group] ?? 0;
      const { need: best, contribution: least } = this.bestMember(node, now);
      if (best === held) continue;
      if (contributionOf(this.network, this.moment, held, now) > least) {
        const until = now + (failover[group] ?? 0);
        this.set(LOST, group, held);
        this.set(TAKEN_OVER_AT, group, until);
        this.timers.push({ time: until, type: 'taken-over', of: group });
      } else this.set(LOST, group, -1);
      this.set(ACTIVE, group, best);
      this.changed.add(node);
    }
  }

  private bestMember(
    group: number,
    now: Seconds,
  ): { readonly need: number; readonly contribution: Severity } {
    const { offsets } = this.network.needs;
    const end = offsets[group + 1] ?? 0;
    let [best, least] = [offsets[group] ?? 0, 3];
    for (let need = best; need < end && least > 0; need++) {
      const contribution = contributionOf(this.network, this.moment, need, now);
      if (contribution < least) [best, least] = [need, contribution];
    }
    return { need: best, contribution: least };
  }

  /** Sets a part of the moment that decides how it goes on. */
  private set({ index, name }: Part, at: number, value: number): void {
    const part = this.moment[name];
    this.watch.change(index, at, part[at] ?? 0, value);
    part[at] = value;
  }
}

interface Part {
  /** Among those that are watched. */
  readonly index: number;
  readonly name: 'downSince' | 'recoversAt' | 'active' | 'lost' | 'takenOverAt';
}

const DOWN_SINCE: Part = { index: 1, name: 'downSince' };
const RECOVERS_AT: Part = { index: 2, name: 'recoversAt' };
const ACTIVE: Part = { index: 3, name: 'active' };
const LOST: Part = { index: 4, name: 'lost' };
const TAKEN_OVER_AT: Part = { index: 5, name: 'takenOverAt' };
