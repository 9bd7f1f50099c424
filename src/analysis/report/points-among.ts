import type { Seconds } from '../../model/duration.js';
import type { ComponentId } from '../../model/ids.js';
import type { Topology } from '../../model/topology.js';
import { spof } from '../spof.js';
import type { SpofResult } from '../spof-result.js';

/** How many single points of failure are told with what would help. */
const TOLD = 20;

/**
 * Which of these components take something by failing alone, and the groups that one of them defeats.
 * Workarounds are looked through: paper is no redundancy.
 */
export const pointsAmong = (
  topology: Topology,
  components: ReadonlySet<ComponentId>,
  within: Seconds | null,
): SpofResult =>
  spof(topology, {
    given: [],
    except: new Set([...topology.components.keys()].filter((id) => !components.has(id))),
    sites: null,
    capabilities: null,
    level: 'down',
    within,
    workarounds: 'ignore',
    top: TOLD,
  });
