import { ArcList } from '../../engine/arc-list.js';
import type { StartNetwork } from '../../engine/starts.js';
import type { Need, Structure } from '../structure.js';

/** What holds what down as long as it is down itself: see semantics, section 5, "Cold start". */
export function startNetworkOf({ nodes, needs }: Structure): StartNetwork {
  const holds = new ArcList();
  for (const need of needs) if (holdsDown(need)) holds.add(need.target, need.dependent, 0);
  return {
    awaited: Int32Array.from(nodes, ({ node, needs: own }) => {
      const holding = own.filter(holdsDown).length;
      // Members that hold nothing count as up.
      return node.type === 'group' ? node.needed - (own.length - holding) : holding;
    }),
    holds: holds.pack(nodes.length),
  };
}

/** Whether a target that is down keeps what needs it from starting; workarounds are left aside. */
export const holdsDown = ({ edge: { effect, mode, workaround } }: Need): boolean =>
  workaround || (effect === 'down' && mode.type !== 'queued');

/** Whether a node is something that people know, and is not looked through: a group, a role. */
export function isThing({ nodes }: Structure, number: number): boolean {
  const type = nodes[number]?.node.type;
  return type === 'component' || type === 'capability';
}
