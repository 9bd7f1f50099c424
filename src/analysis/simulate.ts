import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import { Restless } from '../engine/time/rest.js';
import type { NamedNode } from '../graph/node-table.js';
import type { Seconds } from '../model/duration.js';
import type { Expectation, Scenario } from '../model/scenario.js';
import type { Topology } from '../model/topology.js';
import { siteEntries } from './site-class-impact.js';
import { Expecting, soughtThings } from './simulation/expectations.js';
import { FittedThings } from './simulation/fitted-things.js';
import { lostTimes } from './simulation/lost-times.js';
import { Endless, recordRun, type RunRecord } from './simulation/run-record.js';
import { selectEvents, timedEvents, toldEvent } from './simulation/timed-events.js';
import { timedStructureOf, type TimedStructure } from './simulation/timed-structure.js';
import type { ScenarioRun, SimulatedThing, ThingRun } from './simulation-result.js';
import { topologySummary } from './topology-summary.js';

export type Simulated =
  | { readonly ok: true; readonly run: ScenarioRun }
  /** What the scenario selects or expects isn't there, or it never comes to rest or to an end. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Follows a scenario through time: see semantics, section 5. Of what is uncertain, the middle of its
 * range is taken.
 *
 * O(topology), and for each instant what its changes can bear on.
 */
export function simulate(topology: Topology, scenario: Scenario): Simulated {
  const selected = selectEvents(topology, scenario);
  const sought = soughtThings(topology, scenario.expectations);
  const diagnostics = [...selected.diagnostics, ...sought.diagnostics];
  if (diagnostics.length > 0) return { ok: false, diagnostics };

  const structure = timedStructureOf(topology, selected.apart);
  const record = recordOf(
    structure,
    scenario,
    timedEvents(selected.events, structure.nodes.components),
  );
  if ('code' in record) return { ok: false, diagnostics: [record] };
  const fitted = new FittedThings(structure, record);
  const expecting = new Expecting(structure, record, sought.things, fitted);
  const isUncertain = scenario.events.some(
    ({ lasts }) => lasts !== null && lasts.from !== lasts.to,
  );
  return {
    ok: true,
    run: {
      name: scenario.name,
      file: scenario.file,
      topology: topologySummary(topology),
      start: scenario.start,
      end: record.end,
      events: [...selected.events.map(toldEvent)].sort((a, b) => a.at - b.at),
      things: thingRuns(structure, record),
      expectations: scenario.expectations.map((expectation) => expecting.outcomeOf(expectation)),
      lost: lostTimes(structure, record),
      middled: isUncertain || structure.middled,
    },
  };
}

function recordOf(
  structure: TimedStructure,
  { end, events, expectations, file }: Scenario,
  timed: Parameters<typeof recordRun>[1],
): RunRecord | Diagnostic {
  const asked = [...events.map(({ at }) => at), ...expectations.map(lastTime)];
  const name = file ?? 'the scenario';
  try {
    return recordRun(structure, timed, end, Math.max(0, ...asked));
  } catch (error) {
    if (error instanceof Endless) return diagnosticOf('simulation-endless', { name }, null);
    if (!(error instanceof Restless)) throw error;
    const ids = error.nodes.flatMap((node) => {
      const named = structure.nodes.at(node);
      return named === null ? [] : (thingOf(structure, named)?.id ?? []);
    });
    const words = { name, seconds: error.time, ids: [...new Set<string>(ids)].sort() };
    return diagnosticOf('simulation-restless', words, null);
  }
}

/** The last time at which something is expected. */
const lastTime = (expectation: Expectation): Seconds =>
  expectation.type === 'state' ? expectation.to : 0;

/** Components, then capabilities, each by when they are first hit. */
function thingRuns(structure: TimedStructure, { changes }: RunRecord): readonly ThingRun[] {
  const runs = [...changes].flatMap(([number, of]): readonly ThingRun[] => {
    const named = structure.nodes.at(number);
    const thing = named === null ? null : thingOf(structure, named);
    return thing === null ? [] : [{ thing, changes: of }];
  });
  const firstHit = ({ changes: [first] }: ThingRun): Seconds => first?.at ?? Infinity;
  const rank = ({ thing }: ThingRun): number => (thing.type === 'component' ? 0 : 1);
  return runs.sort((a, b) => rank(a) - rank(b) || firstHit(a) - firstHit(b));
}

function thingOf({ topology, classes }: TimedStructure, node: NamedNode): SimulatedThing | null {
  if (node.type === 'capability') {
    const capability = topology.capabilities.get(node.id);
    const siteClass = classes[node.siteClass];
    if (capability === undefined || siteClass === undefined) return null;
    const { id, name, criticality } = capability;
    return { type: 'capability', id, name, criticality, sites: siteEntries(siteClass) };
  }
  const component = topology.components.get(node.id);
  if (component === undefined) return null;
  const { id, name, kind, owner } = component;
  const told = node.site === null ? id : `${id}@${node.site}`;
  return { type: 'component', id: told, component: id, name, kind, owner };
}
