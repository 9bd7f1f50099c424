import type { Findings } from '../../diagnostics/findings.js';
import type { Resolved } from '../resolve/resolve-topology.js';
import type { StatedTopology } from '../resolve/resolving.js';
import { doubting } from './doubting.js';
import { doubtSameMembers } from './same-members.js';
import { doubtTolerantFailovers } from './tolerant-failover.js';
import { doubtUnusedComponents } from './unused-components.js';
import { doubtUnusedRoles } from './unused-roles.js';

const DOUBTS = [
  doubtUnusedComponents,
  doubtSameMembers,
  doubtUnusedRoles,
  doubtTolerantFailovers,
] as const;

/** Reports what is legal in a sound topology, and yet is hardly meant so. */
export function reportDoubts(resolved: Resolved, stated: StatedTopology, findings: Findings): void {
  const looked = doubting(resolved, stated, findings);
  for (const doubt of DOUBTS) doubt(looked);
}
