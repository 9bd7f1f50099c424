import { lossOf } from '../engine/loss.js';
import { memberOnsets, takeovers } from '../engine/takeovers.js';
import { componentName } from '../graph/dependency-graph.js';
import type { Seconds } from '../model/duration.js';
import type { FailureRun } from './failure-run.js';
import type { Pause, Reference } from './impact-result.js';
import { siteEntries } from './site-class-impact.js';
import { siteReferences } from './reference.js';

/**
 * The takeovers that a failure causes: one entry for each switch of a group with `failover`, under
 * the component or the capability that needs the group, unless that is down by then anyway.
 */
export function pausesOf(run: FailureRun): readonly Pause[] {
  const pauses: Pause[] = [];
  run.graph.forEachNode((group, node) => {
    if (node.type !== 'group' || node.failover === null) return;
    const members = run.graph.mapOutEdges(group, (_edge, { effect, mode }, _group, target) =>
      memberOnsets(lossOf(effect, mode), run.onsets(target)),
    );
    const switches = takeovers(members);
    if (switches.length === 0) return;
    for (const owner of ownersOf(run, group)) {
      const { down } = run.onsets(itself(run, owner));
      for (const time of switches) if (time < down) pauses.push(pause(run, owner, node.failover));
    }
  });
  return pauses;
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

/** A capability that stands on its workaround feels no pause. */
const itself = ({ graph }: FailureRun, owner: string): string =>
  graph.hasNode(`${owner}:itself`) ? `${owner}:itself` : owner;

function pause(run: FailureRun, owner: string, lasts: Seconds): Pause {
  const node = run.graph.getNodeAttributes(owner);
  if (node.type === 'component') {
    return { id: { type: 'component', id: componentName(node) }, lasts, sites: [] };
  }
  if (node.type !== 'capability') throw new Error(`${owner} is nothing that a result names`);
  const siteClass = run.classes[node.siteClass];
  const [id]: readonly Reference[] = siteReferences(run.graph, [owner]);
  if (siteClass === undefined || id === undefined) throw new Error(`no class of sites at ${owner}`);
  return { id, lasts, sites: siteEntries(siteClass) };
}
