import { timedStructureOf } from '../../src/analysis/simulation/timed-structure.js';
import { Simulator, type TimedEvent } from '../../src/engine/time/simulator.js';
import type { NamedNode } from '../../src/graph/node-table.js';
import { siteId, type SiteId } from '../../src/model/ids.js';
import { byCodeUnit } from '../../src/model/order.js';
import type { State } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import type { ReferenceEvent } from '../reference/imposed-in-time.js';
import type { ReferenceChange } from '../reference/reference-time.js';

const STATES: readonly State[] = ['up', 'degraded', 'down'];
const SEVERITY = { fail: 2, degrade: 1, restore: 0 } as const;

/** The engine's run as the reference tells its own: spread over sites, in the order of time and ids. */
export function runInTime(
  topology: Topology,
  events: readonly ReferenceEvent[],
  end: number | null = null,
): readonly ReferenceChange[] {
  const apart = new Set<SiteId>(
    events.flatMap(({ id }) => (id.includes('@') ? [siteId(id.split('@')[1] ?? '')] : [])),
  );
  const { network, nodes, classes } = timedStructureOf(topology, apart);
  const timed = events.flatMap(({ at, type, id, lasts }): TimedEvent[] => {
    const [component = '', site = null] = id.split('@');
    return nodes.components
      .filter((node) => node.id === component && (site === null || node.site === site))
      .map(({ number }) => ({
        at,
        node: number,
        severity: SEVERITY[type],
        lasts: lasts ?? Infinity,
      }));
  });
  const idsOf = (node: NamedNode): readonly string[] => {
    if (node.type === 'capability') {
      return (classes[node.siteClass]?.sites ?? []).map(({ id }) => `${id}/${node.id}`);
    }
    if (!node.perSite) return [node.id];
    if (node.site !== null) return [`${node.id}@${node.site}`];
    return [...topology.sites.values()]
      .filter((site) => !apart.has(site.id))
      .map(({ id }) => `${node.id}@${id}`);
  };
  const simulator = new Simulator(network, timed);
  const changes: ReferenceChange[] = [];
  while (simulator.next <= (end ?? Number.MAX_VALUE)) {
    const at = simulator.next;
    const now = simulator.step().flatMap(({ node }) => {
      const named = nodes.at(node);
      const state = STATES[simulator.moment.state[node] ?? 0] ?? 'up';
      return named === null ? [] : idsOf(named).map((id) => ({ at, id, state }));
    });
    changes.push(...now.sort((a, b) => byCodeUnit(a.id, b.id)));
  }
  return changes;
}
