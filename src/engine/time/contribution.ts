import type { Seconds } from '../../model/duration.js';
import { MANNER, type Severity, type TimedNetwork } from './timed-network.js';

/** What there is to know of nodes to say what a need of one of them contributes. */
export interface Condition {
  /** What each node is in, as far as it is known. */
  readonly state: Uint8Array;
  /** 1 for each that was down before: by the evaluation before this one. */
  readonly wasDown: Uint8Array;
  /** Since when each of those has been down. */
  readonly downSince: Float64Array;
}

/**
 * What a need contributes to its dependent at a time: see semantics, sections 3 and 5. Monotone in
 * `state`, for all else is of the time before.
 */
export function contributionOf(
  { needs }: TimedNetwork,
  { state, wasDown, downSince }: Condition,
  need: number,
  now: Seconds,
): Severity {
  const effect = needs.effect[need] ?? 0;
  const target = needs.target[need] ?? 0;
  const worst = state[target] ?? 0;
  const manner = needs.manner[need];
  if (manner === MANNER.plain) return worst < effect ? worst : effect;
  const forgets = wasDown[needs.owner[need] ?? 0] === 1;
  if (manner === MANNER.startup) return forgets && wasDown[target] === 1 ? effect : 0;
  if (worst === 2) {
    const since = wasDown[target] === 1 ? (downSince[target] ?? now) : now;
    const isOverdue = since + (needs.tolerates[need] ?? 0) <= now;
    if (isOverdue || (manner === MANNER.forgetful && forgets)) return effect;
  }
  return Math.min(effect, worst, needs.meanwhile[need] ?? 0);
}
