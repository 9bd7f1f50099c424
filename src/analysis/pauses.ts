import { severityAt } from '../engine/member-loss.js';
import { componentName } from '../graph/dependency-graph.js';
import type { Seconds } from '../model/duration.js';
import type { FailureRun } from './failure-run.js';
import type { Pause, Reference } from './impact-result.js';
import { PausedStates } from './paused-states.js';
import { siteReferences } from './reference.js';
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
function takeoverTimes(run: FailureRun): ReadonlyMap<string, ReadonlySet<Seconds>> {
  const times = new Map<string, Set<Seconds>>();
  run.graph.forEachNode((group, node) => {
    if (node.type !== 'group' || node.failover === null) return;
    const states = new PausedStates(run, 0);
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
  run: FailureRun,
  owner: string,
  time: Seconds,
  states: PausedStates,
): readonly Seconds[] {
  const { graph } = run;
  const itself = `${owner}:itself`;
  const bearer = graph.hasNode(itself) ? itself : owner;
  const usual = (key: string): number => severityAt(run.onsets(key), time);
  return states.contributions(bearer).flatMap((contribution) => {
    if (contribution.severity <= usual(bearer)) return [];
    const [felt] =
      bearer === owner
        ? [contribution]
        : graph.mapOutEdges(owner, (_edge, edge) => states.through(edge, bearer, contribution));
    return felt !== undefined && felt.severity > usual(owner) ? [felt.lasts] : [];
  });
}

/** Who needs a group: through other groups and roles, the first that results name. */
function ownersOf(run: FailureRun, group: string): readonly string[] {
  const owners = new Set<string>();
  const seen = new Set([group]);
  const open = [group];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    run.graph.forEachInNeighbor(key, (dependent, { type }) => {
      if (seen.has(dependent)) return;
      seen.add(dependent);
      if (type === 'component' || type === 'capability') owners.add(dependent);
      else open.push(dependent);
    });
  }
  return [...owners];
}

function pause(run: FailureRun, owner: string, lasts: Seconds): Pause {
  const node = run.graph.getNodeAttributes(owner);
  if (node.type === 'component') {
    return { id: { type: 'component', id: componentName(node) }, lasts, sites: [] };
  }
  const siteClass = node.type === 'capability' ? run.classes[node.siteClass] : undefined;
  const [id]: readonly Reference[] = siteReferences(run.graph, [owner]);
  if (siteClass === undefined || id === undefined) throw new Error(`no class of sites at ${owner}`);
  return { id, lasts, sites: siteEntries(siteClass) };
}
