import type { Requirement } from '../../src/model/requirement.js';
import type { State } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import { targetThing } from './reference-model.js';
import { betterOf, kthBest } from './state-order.js';
import { timedThings, type TimedThing } from './timed-things.js';

/**
 * "All down before, nothing imposed, every dependency taken as `startup` except `queued` ones,
 * which contribute nothing, failover left aside": the components and capabilities at sites that
 * stay down, workarounds left aside.
 */
export function referenceColdStart(topology: Topology): ReadonlySet<string> {
  const things = timedThings(topology);
  let down = new Set(things.map(({ id }) => id));
  for (let left = -1; left !== down.size;) {
    left = down.size;
    const before = down;
    const waits = (thing: TimedThing): boolean =>
      before.has(thing.id) &&
      thing.requirements.some((needed) => contribution(needed, thing, before) === 'down');
    down = new Set(things.filter(waits).map(({ id }) => id));
  }
  return new Set(things.flatMap(({ id, type }) => (type !== 'role' && down.has(id) ? [id] : [])));
}

/** What a requirement contributes to a thing that was down before. */
function contribution(
  requirement: Requirement,
  thing: TimedThing,
  before: ReadonlySet<string>,
): State {
  const raw =
    requirement.type === 'group'
      ? kthBest(
          requirement.members.map((member) => contribution(member, thing, before)),
          requirement.needed,
        )
      : requirement.mode.type !== 'queued' && before.has(targetThing(requirement, thing.scope))
        ? 'down'
        : 'up';
  return betterOf(requirement.effect, raw);
}
