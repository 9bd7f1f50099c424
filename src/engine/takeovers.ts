import type { Seconds } from '../model/duration.js';
import type { Level } from '../model/state.js';
import { arrivalsOf, type Loss } from './loss.js';

/** When a member's contribution to its group is first degraded, and first down. */
export interface MemberOnsets {
  readonly degraded: Seconds;
  readonly down: Seconds;
}

/** When a dependent loses a target that is lost from these times on. */
export function memberOnsets(loss: Loss, target: MemberOnsets): MemberOnsets {
  const after = (level: Level): Seconds =>
    Math.min(Infinity, ...arrivalsOf(loss, level).map(({ of, delay }) => target[of] + delay));
  return { degraded: after('degraded'), down: after('down') };
}

/**
 * When a group with failover switches to another member because the active one is lost: whenever
 * it contributes more than the best, the first listed of those that contribute least. See
 * semantics, section 5, "Failover". Going back to a preferred member is no takeover.
 *
 * O(m²) for m members, each of which is lost at two times at most.
 *
 * @param members in order of preference; the first is active at first
 * @returns the times, in order
 */
export function takeovers(members: readonly MemberOnsets[]): readonly Seconds[] {
  const times = [...new Set(members.flatMap(({ degraded, down }) => [degraded, down]))]
    .filter((time) => time !== Infinity)
    .sort((a, b) => a - b);
  const switches: Seconds[] = [];
  let active = 0;
  for (const time of times) {
    const losses = members.map((member) => lossAt(member, time));
    const least = Math.min(...losses);
    const best = losses.indexOf(least);
    if ((losses[active] ?? 0) > least) switches.push(time);
    active = best;
  }
  return switches;
}

/** How much a member contributes at a time: 0 for up, 1 for degraded, 2 for down. */
function lossAt({ degraded, down }: MemberOnsets, time: Seconds): number {
  if (down <= time) return 2;
  return degraded <= time ? 1 : 0;
}
