import type { Seconds } from '../../src/model/duration.js';
import { contributionOf } from '../../src/engine/time/contribution.js';
import { Impositions } from '../../src/engine/time/impositions.js';
import { createMoment, severityOf } from '../../src/engine/time/moment.js';
import type { NetChange, TimedEvent } from '../../src/engine/time/simulator.js';
import type { Severity, TimedNetwork } from '../../src/engine/time/timed-network.js';

/**
 * Follows a network through time as the simulator does, but looks at all of it in each evaluation.
 *
 * A peer that is as fast as that can be: of a network without circles, all that is asked for here, one
 * pass over targets before dependents is its least fixpoint. Only instants are gone through at which
 * something happens or runs out.
 */
export class EverythingAnew {
  readonly moment;
  private readonly order: Int32Array;
  private readonly events: readonly TimedEvent[];
  private readonly impositions = new Impositions();
  private now: Seconds = -1;

  constructor(
    private readonly network: TimedNetwork,
    events: readonly TimedEvent[],
  ) {
    this.moment = createMoment(network);
    this.order = targetsFirst(network);
    this.events = [...events].sort((a, b) => a.at - b.at);
  }

  /** When the next instant is; Infinity: nothing happens any more. */
  get next(): Seconds {
    const { things, size, needs, neededBy } = this.network;
    const { wasDown, downSince, recoversAt, lost, takenOverAt } = this.moment;
    let next = Infinity;
    const consider = (time: Seconds): void => {
      if (time > this.now && time < next) next = time;
    };
    for (const { at, severity, lasts } of this.events) {
      consider(at);
      if (severity > 0) consider(at + lasts);
    }
    for (let node = 0; node < size; node++) {
      consider(recoversAt[node] ?? -1);
      if (node >= things && (lost[node - things] ?? -1) >= 0)
        consider(takenOverAt[node - things] ?? -1);
      if (wasDown[node] === 0) continue;
      const end = neededBy.offsets[node + 1] ?? 0;
      for (let i = neededBy.offsets[node] ?? 0; i < end; i++) {
        consider((downSince[node] ?? 0) + (needs.tolerates[neededBy.entries[i] ?? 0] ?? 0));
      }
    }
    return next;
  }

  /** Goes through the next instant. @returns what it changes on the whole, by number */
  step(): readonly NetChange[] {
    this.now = this.next;
    this.impose();
    const { state } = this.moment;
    const before = state.slice();
    do {
      for (const node of this.order) {
        state[node] = severityOf(this.network, this.moment, node, this.now);
      }
    } while (this.remember());
    const changes: NetChange[] = [];
    before.forEach((from, node) => {
      if (state[node] !== from) changes.push({ node, from });
    });
    return changes;
  }

  private impose(): void {
    const happening = this.events.filter(({ at }) => at === this.now);
    for (const { node, severity } of happening) {
      if (severity === 0) this.impositions.restore(node, this.now);
    }
    for (const { node, severity, lasts } of happening) {
      if (severity > 0) this.impositions.begin(node, severity, this.now, this.now + lasts);
    }
    for (const { node } of this.events) {
      this.moment.imposed[node] = this.impositions.inForce(node, this.now);
    }
  }

  /** Makes what was evaluated that which was before. @returns whether that says anything new */
  private remember(): boolean {
    const { state, wasDown, downSince, recoversAt } = this.moment;
    const { size, recovery } = this.network;
    let isNews = this.switchOver();
    for (let node = 0; node < size; node++) {
      const isDown = state[node] === 2 ? 1 : 0;
      if (wasDown[node] === isDown) continue;
      isNews = true;
      wasDown[node] = isDown;
      downSince[node] = isDown === 1 ? this.now : Infinity;
      const takes = recovery[node] ?? 0;
      if (takes > 0) recoversAt[node] = isDown === 1 ? -1 : this.now + takes;
    }
    return isNews;
  }

  private switchOver(): boolean {
    const { things, failover } = this.network;
    const { active, lost, takenOverAt } = this.moment;
    let isNews = false;
    for (let group = 0; group < failover.length; group++) {
      const takes = failover[group] ?? -1;
      const held = active[group] ?? 0;
      const best = takes < 0 ? held : this.bestMember(things + group);
      if (best === held) continue;
      isNews = true;
      const isLost = this.contribution(held) > this.contribution(best);
      lost[group] = isLost ? held : -1;
      if (isLost) takenOverAt[group] = this.now + takes;
      active[group] = best;
    }
    return isNews;
  }

  private bestMember(group: number): number {
    const { offsets } = this.network.needs;
    let best = offsets[group] ?? 0;
    for (let need = best + 1; need < (offsets[group + 1] ?? 0); need++) {
      if (this.contribution(need) < this.contribution(best)) best = need;
    }
    return best;
  }

  private contribution(need: number): Severity {
    return contributionOf(this.network, this.moment, need, this.now);
  }
}

/** All nodes, each after what it needs; of a network without circles. */
function targetsFirst({ size, needs }: TimedNetwork): Int32Array {
  const order = new Int32Array(size);
  const next = needs.offsets.slice(0, size);
  const isSeen = new Uint8Array(size);
  let ordered = 0;
  for (let root = 0; root < size; root++) {
    if (isSeen[root] === 1) continue;
    isSeen[root] = 1;
    const open = [root];
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      const need = next[node] ?? 0;
      if (need === needs.offsets[node + 1]) {
        order[ordered++] = node;
        open.pop();
        continue;
      }
      next[node] = need + 1;
      const target = needs.target[need] ?? 0;
      if (isSeen[target] === 1) continue;
      isSeen[target] = 1;
      open.push(target);
    }
  }
  return order;
}
