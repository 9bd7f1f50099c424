import type { Seconds } from '../model/duration.js';
import type { Level } from '../model/state.js';
import { arrivalsOf, type Loss } from './loss.js';

/** When a contribution is first degraded, and first down. */
export interface LossOnsets {
  readonly degraded: Seconds;
  readonly down: Seconds;
}

/** When a dependent loses a target that is lost from these times on. */
export function dependentOnsets(loss: Loss, target: LossOnsets): LossOnsets {
  const after = (level: Level): Seconds =>
    Math.min(Infinity, ...arrivalsOf(loss, level).map(({ of, delay }) => target[of] + delay));
  return { degraded: after('degraded'), down: after('down') };
}

/** How bad it is at a time: 0 for up, 1 for degraded, 2 for down. */
export function severityAt({ degraded, down }: LossOnsets, time: Seconds): number {
  if (down <= time) return 2;
  return degraded <= time ? 1 : 0;
}

/**
 * Which member of a group with failover is active until a time, after which it may be lost: the
 * first listed of those that contribute least. See semantics, section 5, "Failover".
 *
 * @param members in order of preference
 */
export function activeUntil(members: readonly LossOnsets[], time: Seconds): number {
  // Each is lost from its onset on, and so not yet at the onset itself.
  const before = members.map(({ degraded, down }): number =>
    down < time ? 2 : degraded < time ? 1 : 0,
  );
  return before.indexOf(Math.min(...before));
}
