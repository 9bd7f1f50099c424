import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';
import { targetThing } from './reference-model.js';
import { timedThings, type TimedThing } from './timed-things.js';

/**
 * When each thing is well after a total loss, infinite where it never comes up: the least over all
 * ways to start it, which grow by a thing a round. Of a thing that sites have of their own, and that
 * nothing at its site needs, nothing is told.
 *
 * @param takes how long a thing takes by itself; roles take nothing
 */
export function leastStarts(
  topology: Topology,
  takes: (thing: TimedThing) => number,
): ReadonlyMap<string, number> {
  const things = timedThings(topology);
  const at = timesOf(things, takes);
  const there = neededOnes(things);
  return new Map(
    things.flatMap(({ id, type }) =>
      type !== 'role' && (!id.includes('@') || there.has(id)) ? [[id, at.get(id) ?? 0]] : [],
    ),
  );
}

function timesOf(
  things: readonly TimedThing[],
  takes: (thing: TimedThing) => number,
): ReadonlyMap<string, number> {
  const at = new Map(things.map(({ id }) => [id, Infinity]));
  for (let changed = true; changed;) {
    changed = false;
    for (const thing of things) {
      const ready = Math.max(0, ...thing.requirements.map((each) => passed(each, thing, at)));
      const time = ready + (thing.type === 'role' ? 0 : takes(thing));
      if (time < (at.get(thing.id) ?? Infinity)) {
        at.set(thing.id, time);
        changed = true;
      }
    }
  }
  return at;
}

/** When a requirement no longer holds its thing down. */
function passed(
  requirement: Requirement,
  thing: TimedThing,
  at: ReadonlyMap<string, number>,
): number {
  if (requirement.effect === 'degraded') return 0;
  if (requirement.type === 'group') {
    const times = requirement.members.map((member) => passed(member, thing, at));
    return times.sort((a, b) => a - b)[requirement.needed - 1] ?? 0;
  }
  if (requirement.mode.type === 'queued') return 0;
  return at.get(targetThing(requirement, thing.scope)) ?? 0;
}

function neededOnes(things: readonly TimedThing[]): ReadonlySet<string> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const needed = new Set(things.filter(({ type }) => type === 'capability').map(({ id }) => id));
  for (const id of needed) {
    const thing = byId.get(id);
    for (const each of thing?.requirements ?? []) {
      for (const target of targets(each, thing, () => true)) needed.add(target);
    }
  }
  return needed;
}

/** Which things hold which others down for ever, roles and groups looked through: ids to ids. */
export function holders(topology: Topology): ReadonlyMap<string, ReadonlySet<string>> {
  const things = timedThings(topology);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const at = timesOf(things, () => 0);
  const holds = (requirement: Requirement, thing: TimedThing): boolean =>
    passed(requirement, thing, at) === Infinity;
  const heldBy = (thing: TimedThing): readonly string[] =>
    thing.requirements.flatMap((requirement) =>
      targets(requirement, thing, holds).flatMap((id) => {
        const target = byId.get(id);
        return target?.type === 'role' ? heldBy(target) : [id];
      }),
    );
  return new Map(
    things.flatMap((thing) =>
      thing.type === 'role' ? [] : [[thing.id, new Set(heldBy(thing))] as const],
    ),
  );
}

function targets(
  requirement: Requirement,
  thing: TimedThing | undefined,
  counts: (requirement: Requirement, thing: TimedThing) => boolean,
): readonly string[] {
  if (thing === undefined || !counts(requirement, thing)) return [];
  return requirement.type === 'group'
    ? requirement.members.flatMap((member) => targets(member, thing, counts))
    : [targetThing(requirement, thing.scope)];
}
