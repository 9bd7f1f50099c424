import type { Seconds } from '../../model/duration.js';
import { contributionOf } from '../../engine/time/contribution.js';
import type { Moment } from '../../engine/time/moment.js';
import type { NamedNode } from '../../graph/node-table.js';
import type { Change } from '../simulation-result.js';
import { siteReferences } from '../reference.js';
import type { TimedStructure } from './timed-structure.js';

/**
 * Why a thing is in the state that it is in at a moment: what is imposed on it, or what it needs and
 * has lost, of a group all that it has; groups, roles and workarounds are looked through.
 */
export function causesAt(
  { network, nodes }: TimedStructure,
  moment: Moment,
  node: number,
  now: Seconds,
): Pick<Change, 'by' | 'causes'> {
  const state = moment.state[node] ?? 0;
  if (state === 0) return { by: null, causes: [] };
  if ((moment.imposed[node] ?? 0) >= state) return { by: 'imposed', causes: [] };
  const causes = new Map<number, NamedNode>();
  const seen = new Set([node]);
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const end = network.needs.offsets[next + 1] ?? 0;
    for (let need = network.needs.offsets[next] ?? 0; need < end; need++) {
      if (contributionOf(network, moment, need, now) < Math.max(1, moment.state[next] ?? 0))
        continue;
      const target = network.needs.target[need] ?? 0;
      const named = nodes.at(target);
      if (named !== null) causes.set(target, named);
      else if (!seen.has(target)) {
        seen.add(target);
        open.push(target);
      }
    }
  }
  if (causes.size === 0) return { by: 'recovery', causes: [] };
  return { by: 'causes', causes: siteReferences([...causes.values()]) };
}
