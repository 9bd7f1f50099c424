import type { Seconds } from '../../model/duration.js';
import { contributionOf, type Condition } from './contribution.js';
import type { Severity, TimedNetwork } from './timed-network.js';

/**
 * All that there is to know of a network at one time, by number. What isn't of the state itself is of
 * the evaluation before: it decides what the next one comes to.
 */
export interface Moment extends Condition {
  readonly state: Uint8Array;
  readonly wasDown: Uint8Array;
  /** Infinity for what isn't down. */
  readonly downSince: Float64Array;
  /** The worst that is imposed on each. */
  readonly imposed: Uint8Array;
  /** Until when each that was down stays degraded; -1: it doesn't. */
  readonly recoversAt: Float64Array;
  /** For each group that switches over: the need by which its active member is needed. */
  readonly active: Int32Array;
  /** The need by which it lost the member that it is switching away from, and until when that takes. */
  readonly lost: Int32Array;
  readonly takenOverAt: Float64Array;
}

/** All up, and nothing imposed. */
export function createMoment({ size, things, failover, needs }: TimedNetwork): Moment {
  const active = failover.map((_takes, group) => needs.offsets[things + group] ?? 0);
  return {
    state: new Uint8Array(size),
    wasDown: new Uint8Array(size),
    downSince: new Float64Array(size).fill(Infinity),
    imposed: new Uint8Array(size),
    recoversAt: new Float64Array(size).fill(-1),
    active: Int32Array.from(active),
    lost: new Int32Array(failover.length).fill(-1),
    takenOverAt: new Float64Array(failover.length).fill(-1),
  };
}

/** What a node is in, by what is known of all others: the equation of which states are the least solution. */
export const severityOf = (
  network: TimedNetwork,
  moment: Moment,
  node: number,
  now: Seconds,
): Severity =>
  node < network.things
    ? thingSeverity(network, moment, node, now)
    : groupSeverity(network, moment, node, now);

function thingSeverity(
  network: TimedNetwork,
  moment: Moment,
  thing: number,
  now: Seconds,
): Severity {
  const { offsets } = network.needs;
  let worst = moment.imposed[thing] ?? 0;
  if (worst === 0 && isRecovering(network, moment, thing, now)) worst = 1;
  const end = offsets[thing + 1] ?? 0;
  for (let need = offsets[thing] ?? 0; need < end && worst < 2; need++) {
    const contribution = contributionOf(network, moment, need, now);
    if (contribution > worst) worst = contribution;
  }
  return worst;
}

/** Whether it was down, and isn't well yet. */
const isRecovering = (
  { recovery }: TimedNetwork,
  { wasDown, recoversAt }: Moment,
  thing: number,
  now: Seconds,
): boolean =>
  (recovery[thing] ?? 0) > 0 && (wasDown[thing] === 1 || (recoversAt[thing] ?? -1) > now);

function groupSeverity(
  network: TimedNetwork,
  moment: Moment,
  node: number,
  now: Seconds,
): Severity {
  const group = node - network.things;
  if ((network.failover[group] ?? -1) >= 0) return switchingSeverity(network, moment, group, now);
  const { offsets } = network.needs;
  const needed = network.needed[group] ?? 1;
  let [up, standing] = [0, 0];
  const end = offsets[node + 1] ?? 0;
  for (let need = offsets[node] ?? 0; need < end; need++) {
    const contribution = contributionOf(network, moment, need, now);
    if (contribution === 0) up += 1;
    if (contribution < 2) standing += 1;
    if (up === needed) return 0;
  }
  return standing >= needed ? 1 : 2;
}

/** The worst of what the active member contributes and, while it takes over, of what the lost one does. */
function switchingSeverity(
  network: TimedNetwork,
  moment: Moment,
  group: number,
  now: Seconds,
): Severity {
  const held = contributionOf(network, moment, moment.active[group] ?? 0, now);
  const left = moment.lost[group] ?? -1;
  if (left < 0 || (moment.takenOverAt[group] ?? -1) <= now) return held;
  return Math.max(held, contributionOf(network, moment, left, now));
}
