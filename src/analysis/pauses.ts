import { dependentOnsets, severityAt } from '../engine/member-loss.js';
import type { Seconds } from '../model/duration.js';
import type { DetailedRun } from './detailed-run.js';
import type { FailureRun } from './failure-run.js';
import type { Pause } from './impact-result.js';
import { PausedStates } from './paused-states.js';
import { siteEntries } from './site-class-impact.js';

/**
 * The pauses that a failure causes: one entry for each requirement of a component or capability
 * that makes it worse while groups with `failover` take over than it is at that time apart from
 * that. What an outer group, an effect or a tolerance hides is no pause; nor is what makes nothing
 * worse that is down anyway. See semantics, section 5, "Failover".
 *
 * Each thing is looked at by itself: that a pause of one may cause a takeover, or a pause, of
 * another isn't followed.
 */
export function pausesOf(run: FailureRun): readonly Pause[] {
  // What states the groups has to be found again, and most failures hit none of them.
  return loseMembers(run) ? pausesIn(run.inDetail()) : [];
}

/** Whether any group with `failover` loses a member. */
const loseMembers = ({ failovers, onsets }: FailureRun): boolean =>
  failovers.some((members) =>
    members.some(({ target, loss }) => dependentOnsets(loss, onsets(target)).degraded < Infinity),
  );

function pausesIn(run: DetailedRun): readonly Pause[] {
  const atTime = new Map<Seconds, PausedStates>();
  const pauses: Pause[] = [];
  for (const [owner, times] of takeoverTimes(run)) {
    for (const time of [...times].sort((a, b) => a - b)) {
      const states = atTime.get(time) ?? new PausedStates(run, time);
      atTime.set(time, states);
      for (const lasts of lengths(run, owner, time, states)) pauses.push(pause(run, owner, lasts));
    }
  }
  return pauses;
}

/** For those who need groups with `failover`, when members of these are lost: takeovers begin then. */
function takeoverTimes(run: DetailedRun): ReadonlyMap<number, ReadonlySet<Seconds>> {
  const times = new Map<number, Set<Seconds>>();
  const states = new PausedStates(run, 0);
  run.structure.nodes.forEach(({ node }, group) => {
    if (node.type !== 'group' || node.failover === null) return;
    const lost = states.memberOnsets(group).flatMap(({ degraded, down }) => [degraded, down]);
    const finite = lost.filter((time) => time !== Infinity);
    if (finite.length === 0) return;
    for (const owner of ownersOf(run, group)) {
      const known = times.get(owner) ?? new Set<Seconds>();
      times.set(owner, known);
      for (const time of finite) known.add(time);
    }
  });
  return times;
}

/** How long the pauses last that begin at a time, by the requirements that they come from. */
function lengths(
  { structure, onsets }: DetailedRun,
  owner: number,
  time: Seconds,
  states: PausedStates,
): readonly Seconds[] {
  const usual = (node: number): number => severityAt(onsets(node), time);
  // What a capability with a workaround rests on, it rests on by way of itself without that.
  const way = structure.nodes[owner]?.needs.find(({ edge }) => edge.workaround);
  const bearer = way?.target ?? owner;
  return states.contributions(bearer).flatMap((contribution) => {
    if (contribution.severity <= usual(bearer)) return [];
    const felt = way === undefined ? contribution : states.through(way, contribution);
    return felt.severity > usual(owner) ? [felt.lasts] : [];
  });
}

/** Who needs a group: through other groups and roles, the first that results name. */
function ownersOf({ structure }: DetailedRun, group: number): ReadonlySet<number> {
  const owners = new Set<number>();
  const seen = new Set([group]);
  const open = [group];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { dependent } of structure.nodes[node]?.neededBy ?? []) {
      if (seen.has(dependent)) continue;
      seen.add(dependent);
      const type = structure.nodes[dependent]?.node.type;
      if (type === 'component' || type === 'capability') owners.add(dependent);
      else open.push(dependent);
    }
  }
  return owners;
}

function pause({ structure }: DetailedRun, owner: number, lasts: Seconds): Pause {
  const { node, name } = structure.nodes[owner] ?? {};
  if (node?.type !== 'capability') {
    return { id: { type: 'component', id: name ?? '' }, lasts, sites: [] };
  }
  const siteClass = structure.classes[node.siteClass];
  if (siteClass === undefined) throw new Error(`there is no class ${String(node.siteClass)}`);
  return { id: { type: 'capability', id: node.id }, lasts, sites: siteEntries(siteClass) };
}
