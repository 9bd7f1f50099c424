import { explain } from '../../src/analysis/explain.js';
import type { ExplanationResult } from '../../src/analysis/explanation-result.js';
import type { Topology } from '../../src/model/topology.js';
import { selectComponents } from '../../src/selection/select-components.js';
import { findThing } from '../../src/selection/find-thing.js';
import { topologyFrom } from '../topology-from.js';

/** Every way to need something, every sort of group, a role of each sort, an own component. */
export const EVERY_SORT = await topologyFrom(`utfall: 1
name: Every sort
source: documented
reference: the handbook
components:
  dc-1: { kind: data-centre, name: Data centre 1 }
  dc-2: { kind: data-centre }
  dc-3: { kind: data-centre }
  net-1: { dependsOn: [dc-1], source: fitted, reference: so that it comes out }
  net-2: { dependsOn: [dc-2] }
  door:
    dependsOn:
      - anyOf: [net-1, net-2]
        failover: 10m
        source: assumed
      - { on: net-1, effect: degraded }
  quorum:
    dependsOn:
      - { atLeast: 2, of: [dc-1, dc-2, { on: dc-3, tolerates: 2h }] }
  register: { dependsOn: [{ allOf: [quorum, { on: net-1, mode: cached, ttl: 12h }] }] }
  bus: { dependsOn: [{ on: net-1, mode: queued }, { on: net-2, mode: startup }] }
  record:
    dependsOn:
      - { on: door, mode: login }
      - { on: register, tolerates: 3h, meanwhile: degraded }
  one-record: { dependsOn: [{ on: dc-1, mode: login, session: 4h }, { on: net-1, effect: degraded }] }
  server: { perSite: true, dependsOn: [{ on: ups, tolerates: 30m }] }
  ups: { perSite: true }
capabilities:
  log-in: { name: Log in, dependsOn: [{ use: ehr }, { use: login }] }
  read: { name: Read a record, dependsOn: [{ capability: log-in, mode: login }, server] }
  refer:
    name: Refer a patient
    dependsOn: [{ capability: read }, bus]
    workaround: { name: phone, lasts: 2d }
  look-up: { name: Look something up, dependsOn: [register] }
sites:
  clinic:
    name: The clinic
    capabilities: [log-in, read, refer, look-up]
    uses: { ehr: { on: record, source: assumed }, login: { anyOf: [net-1, dc-3] } }
  twin:
    capabilities: [log-in, read, refer, look-up]
    uses: { ehr: { on: record, source: stated }, login: { anyOf: [net-1, dc-3] } }
`);

export interface Asked {
  readonly fail?: readonly string[];
  readonly degrade?: readonly string[];
  readonly within?: number;
  readonly workarounds?: 'count' | 'ignore';
}

/** Asks about a thing by its id, as the command line does. */
export function explained(
  topology: Topology,
  id: string,
  { fail = [], degrade = [], within, workarounds = 'count' }: Asked = {},
): ExplanationResult {
  const found = findThing(topology, id);
  if (!found.ok) throw new Error(`no ${id}`);
  const impose = (texts: readonly string[], state: 'down' | 'degraded') =>
    selectComponents(topology, texts).selected.map(({ component, site }) => ({
      component: component.id,
      site,
      state,
    }));
  return explain(topology, {
    asked: found.thing,
    impositions: [...impose(fail, 'down'), ...impose(degrade, 'degraded')],
    within: within ?? null,
    workarounds,
  });
}
