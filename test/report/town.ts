import { askFailure } from '../../src/analysis/report/ask-failure.js';
import { askScenario } from '../../src/analysis/report/ask-scenario.js';
import { askTopology } from '../../src/analysis/report/ask-topology.js';
import type { Imposition } from '../../src/analysis/imposition.js';
import { componentId } from '../../src/model/ids.js';
import type { FailurePart, ScenarioPart, TopologyPart } from '../../src/model/report/report.js';
import type { Level } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import { failurePart } from '../../src/report/reported/failure-part.js';
import { scenarioPart } from '../../src/report/reported/scenario-part.js';
import { topologyPart } from '../../src/report/reported/topology-part.js';
import { scenarioFrom } from '../source/scenario/loading.js';
import { topologyFrom } from '../topology-from.js';

/**
 * A town with something of all that a report tells of: what goes at once and what goes later, what
 * stands on a workaround, a redundancy that is none and one that is used up, sites that are one and
 * sites that are many, and somebody to vouch for half of it.
 */
const TOWN = `
utfall: 1
name: A town
source: stated
reference: the town's list
components:
  hall-1: { kind: data-centre, owner: town, name: The first hall }
  hall-2: { kind: data-centre, owner: town, name: The second hall, source: assumed }
  network:
    kind: network
    owner: town
    name: The network
    recovery: 20m
    source: fitted
    reference: so that the replay comes out
    dependsOn: [{ on: hall-1, source: documented, reference: the plan of the network }]
  login: { kind: service, owner: bank, name: The login, dependsOn: [{ on: network, source: assumed }] }
  messages: { kind: service, owner: town, name: Messages, dependsOn: [network] }
  record:
    kind: service
    owner: vendor
    name: The record
    dependsOn:
      - { anyOf: [hall-1, hall-2], failover: 10m }
      - { on: login, mode: login, session: 4h }
      - { on: messages, mode: queued, buffer: 8h, effect: degraded }
  shelf-1: { kind: store, dependsOn: [network] }
  shelf-2: { kind: store, dependsOn: [network] }
  mail: { kind: service, dependsOn: [{ anyOf: [hall-1, hall-2] }] }
  radio: { name: The radio }
  printer: { kind: printer, perSite: true }
capabilities:
  read: { name: Read the record, criticality: critical, dependsOn: [{ use: ehr }] }
  prescribe:
    name: Prescribe
    criticality: critical
    dependsOn: [{ capability: read }, messages]
    workaround: { name: a prescription on paper, lasts: 12h }
  look-up: { name: Look something up, dependsOn: [{ anyOf: [shelf-1, shelf-2] }] }
  write: { name: Write letters, criticality: low, dependsOn: [mail, printer] }
  call: { name: Call for help, criticality: high, dependsOn: [radio] }
profiles:
  clinic: { kind: clinic, uses: { ehr: record }, capabilities: [read, prescribe, write] }
sites:
  north: { name: Clinics in the north, profile: clinic, region: North, count: 3, people: 1000 }
  south: { name: The clinic in the south, profile: clinic, region: South, people: 2500 }
  island: { name: The clinic on the island, profile: clinic }
  hospital: { name: The hospital, kind: hospital, region: South, capabilities: [call, look-up] }
  library: { name: The library, kind: library, region: North, people: 20000, capabilities: [look-up] }
`;

const FIRE = `
name: A fire in the first hall
start: 2027-03-01T08:30
end: 18:00
events:
  - { at: 08:30, fail: [hall-1], for: 5h30m, note: a fire }
  - { at: 09:00, degrade: [radio] }
  - { at: 10:00, restore: [radio] }
expect:
  - { at: 09:00, id: north/read, state: degraded, source: stated, reference: the log }
  - { from: 08:30, to: 18:00, id: hall-2, state: up }
  - { at: 12:00, id: hospital/look-up, state: [up, degraded], reference: the log }
  - { order: [hospital/call, north/read] }
  - { order: [messages, login] }
`;

const town = (): Promise<Topology> => topologyFrom(TOWN);

export const imposed = (state: Level, ...ids: readonly string[]): readonly Imposition[] =>
  ids.map((id) => ({ component: componentId(id), site: null, state }));

/** What a report says of a failure of the town, at last with workarounds where nothing else is said. */
export async function failureIn(
  impositions: readonly Imposition[],
  question: { readonly within?: number; readonly workarounds?: 'count' | 'ignore' } = {},
): Promise<FailurePart> {
  const { within = null, workarounds = 'count' } = question;
  return failurePart(askFailure(await town(), { impositions, within, workarounds }));
}

/** What a report says of a scenario in the town: a text without its first line. */
export async function scenarioIn(text = FIRE): Promise<ScenarioPart> {
  const asked = askScenario(await town(), await scenarioFrom(text));
  if (asked.ok) return scenarioPart(asked.answers);
  throw new Error(asked.diagnostics.map(({ code }) => code).join(', '));
}

export const townPart = async (): Promise<TopologyPart> => topologyPart(askTopology(await town()));
