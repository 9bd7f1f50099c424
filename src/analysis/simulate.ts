import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Seconds } from '../model/duration.js';
import type { Expectation, Scenario } from '../model/scenario.js';
import type { Topology } from '../model/topology.js';
import type { Sampling } from './sampled-result.js';
import { DurationDraws } from './simulation/duration-draws.js';
import { Expecting } from './simulation/expectations.js';
import { FittedThings } from './simulation/fitted-things.js';
import { lostTimes } from './simulation/lost-times.js';
import type { Replay } from './simulation/replay.js';
import { recordRun, type RunRecord } from './simulation/run-record.js';
import { sampleRuns, type WatchRuns } from './simulation/sample-runs.js';
import { thingRuns } from './simulation/simulated-things.js';
import { SoughtNodes, soughtThings } from './simulation/sought-nodes.js';
import { causesAt } from './simulation/timed-causes.js';
import { numberedEvents, selectEvents, toldEvent } from './simulation/timed-events.js';
import { timedStructureOf } from './simulation/timed-structure.js';
import { unfinished } from './simulation/unfinished.js';
import type { ScenarioRun } from './simulation-result.js';
import { topologySummary } from './topology-summary.js';

export type Simulated =
  | { readonly ok: true; readonly run: ScenarioRun }
  /** What the scenario selects or expects isn't there, or it never comes to rest or to an end. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Follows a scenario through time: see semantics, section 5. Of what is uncertain, the middle of its
 * range is taken; where it is to be sampled, it is drawn for as many runs besides.
 *
 * O(topology), and for each instant what its changes can bear on; of each run besides, O(components).
 *
 * @param watch is told of each run before it begins
 */
export function simulate(
  topology: Topology,
  scenario: Scenario,
  sampling: Sampling | null = null,
  watch: WatchRuns = () => undefined,
): Simulated {
  const selected = selectEvents(topology, scenario);
  const things = soughtThings(topology, scenario.expectations);
  const diagnostics = [...selected.diagnostics, ...things.diagnostics];
  if (diagnostics.length > 0) return { ok: false, diagnostics };

  const structure = timedStructureOf(topology, selected.apart);
  const replay = {
    structure,
    events: numberedEvents(selected.events, structure.nodes.components),
    expectations: scenario.expectations,
    sought: new SoughtNodes(structure, things.things),
    span: { end: scenario.end, atLeast: lastAsked(scenario) },
  };
  const draws = new DurationDraws(structure, replay.events, sampling?.seed ?? 0);
  try {
    const record = recordMiddle(replay);
    return {
      ok: true,
      run: {
        name: scenario.name,
        file: scenario.file,
        topology: topologySummary(topology),
        start: scenario.start,
        end: record.end,
        events: selected.events.map(toldEvent).sort((a, b) => a.at - b.at),
        things: thingRuns(structure, record),
        expectations: outcomesOf(replay, record),
        lost: lostTimes(structure, record),
        middled: draws.count > 0,
        sampled: sampling === null ? null : sampleRuns(replay, draws, sampling, watch),
      },
    };
  } catch (error) {
    const name = scenario.file ?? 'the scenario';
    const seed = sampling?.seed ?? null;
    return { ok: false, diagnostics: [unfinished(error, structure, name, seed)] };
  }
}

/** The run in which all that is uncertain takes the middle of its range: all of it. */
function recordMiddle({ structure, events, span }: Replay): RunRecord {
  const { network, nodes } = structure;
  const timed = events.flatMap((event) => event.timed);
  return recordRun(network, timed, span, {
    keeps: (node) => nodes.isNamed(node),
    why: (moment, node, now) => causesAt(structure, moment, node, now),
  });
}

function outcomesOf(
  { structure, expectations, sought }: Replay,
  record: RunRecord,
): ScenarioRun['expectations'] {
  const expecting = new Expecting(record, sought);
  const fitted = new FittedThings(structure, record);
  return expectations.map((expectation) => expecting.outcomeOf(expectation, fitted));
}

/** When the last event begins, or the last time is at which something is expected. */
const lastAsked = ({ events, expectations }: Scenario): Seconds =>
  Math.max(0, ...events.map(({ at }) => at), ...expectations.map(lastTime));

const lastTime = (expectation: Expectation): Seconds =>
  expectation.type === 'state' ? expectation.to : 0;
