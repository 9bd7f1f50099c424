import { dependentsOf } from '../engine/dependents.js';
import { memberOnsets, takeovers } from '../engine/takeovers.js';
import type { NamedNode } from '../graph/node-table.js';
import type { Seconds } from '../model/duration.js';
import { componentKey } from './component-impact.js';
import type { FailureRun } from './failure-run.js';
import type { Pause } from './impact-result.js';
import { siteReferences } from './reference.js';
import { siteEntries } from './site-class-impact.js';

/**
 * The takeovers that a failure causes: one entry for each switch of a group with `failover`, under
 * the component or the capability that needs the group, unless that is down by then anyway.
 */
export function pausesOf(run: FailureRun): readonly Pause[] {
  const pauses: Pause[] = [];
  for (const { group, takes, members } of run.failovers) {
    const switches = takeovers(
      members.map(({ target, loss }) => memberOnsets(loss, run.onsets(target))),
    );
    if (switches.length === 0) continue;
    for (const owner of ownersOf(run, group)) {
      // A capability that stands on its workaround feels no pause.
      const { down } = run.onsets(owner.type === 'capability' ? owner.itself : owner.number);
      for (const time of switches) if (time < down) pauses.push(pause(run, owner, takes));
    }
  }
  return pauses;
}

/** Who needs a group: through other groups and roles, the first that results name. */
function ownersOf({ network, nodes }: FailureRun, group: number): readonly NamedNode[] {
  const owners: NamedNode[] = [];
  const seen = new Set([group]);
  const open = [group];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const dependent of dependentsOf(network, node)) {
      if (seen.has(dependent)) continue;
      seen.add(dependent);
      const named = nodes.at(dependent);
      if (named === null) open.push(dependent);
      else owners.push(named);
    }
  }
  return owners;
}

function pause(run: FailureRun, owner: NamedNode, lasts: Seconds): Pause {
  if (owner.type === 'component') {
    return { id: { type: 'component', id: componentKey(owner) }, lasts, sites: [] };
  }
  const siteClass = run.classes[owner.siteClass];
  const [id] = siteReferences([owner]);
  if (siteClass === undefined || id === undefined)
    throw new Error(`no class of sites at ${owner.id}`);
  return { id, lasts, sites: siteEntries(siteClass) };
}
