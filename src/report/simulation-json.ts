import type {
  ExpectationOutcome,
  LostTime,
  RunEvent,
  ScenarioRun,
  SimulationResult,
} from '../analysis/simulation-result.js';
import type { ClockTime } from '../model/scenario.js';
import { clockOrNull } from './clock-text.js';
import { isoDuration, isoOrNull } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { hundredths } from './number-text.js';
import { placeJson } from './place-json.js';
import { changesJson } from './simulation-json-changes.js';
import { sampledJson } from './simulation-json-sampled.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-simulation/1`: keys in its order and no others, a line for each entry of a
 * list. Changes are in the order of time, then of ids by code unit. Written in pieces: changes are
 * spread over sites one at a time.
 */
export function* simulationJson({ format, scenarios }: SimulationResult): Generator<string> {
  yield '{\n';
  yield property('format', format);
  yield '  "scenarios": [';
  for (const [i, run] of scenarios.entries()) {
    yield i === 0 ? '\n    {\n' : ',\n    {\n';
    yield* runJson(run);
    yield '    }';
  }
  yield scenarios.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

const INDENT = { indent: '      ' };

function* runJson(run: ScenarioRun): Generator<string> {
  const { name, file, topology, start, end, middled } = run;
  yield property('name', name, INDENT);
  yield property('file', file, INDENT);
  yield property('topology', topologyJson(topology), INDENT);
  yield property('start', clockOrNull(start, 0), INDENT);
  yield property('end', isoDuration(end), INDENT);
  yield property('middled', middled, INDENT);
  yield* list(
    'events',
    each(run.events, (event) => eventJson(event, start)),
    INDENT,
  );
  yield* list('changes', changesJson(run), INDENT);
  yield* list('expectations', each(run.expectations, expectationJson), INDENT);
  yield* sampledJson(run.sampled, INDENT.indent);
  yield* list('peopleHours', each(run.lost, lostJson), { ...INDENT, last: true });
}

const eventJson = (event: RunEvent, start: ClockTime | null): object => ({
  at: isoDuration(event.at),
  clock: clockOrNull(start, event.at),
  fail: event.fail,
  degrade: event.degrade,
  restore: event.restore,
  for: isoOrNull(event.lasts),
  note: event.note,
});

function expectationJson(outcome: ExpectationOutcome): object {
  const { expected, provenance, place, isMet, seen, returns, fitted } = outcome;
  const what =
    expected.type === 'state'
      ? {
          id: expected.id,
          from: isoDuration(expected.from),
          to: isoDuration(expected.to),
          states: expected.states,
          order: null,
        }
      : { id: null, from: null, to: null, states: null, order: [expected.first, expected.second] };
  return {
    met: isMet,
    ...what,
    seen: seen && {
      at: isoDuration(seen.at),
      state: seen.state,
      causes: seen.causes,
      by: seen.by,
    },
    returned: returns && {
      first: isoOrNull(returns.first),
      second: isoOrNull(returns.second),
    },
    fitted,
    source: provenance.source,
    reference: provenance.reference,
    ...placeJson(place),
  };
}

const lostJson = (lost: LostTime): object => ({
  capability: lost.capability,
  name: lost.name,
  criticality: lost.criticality,
  kind: lost.kind,
  sites: { total: lost.sites.total, down: lost.sites.down, degraded: lost.sites.degraded },
  siteHours: roundedHours(lost.siteHours),
  peopleHours: roundedHours(lost.peopleHours),
});

const roundedHours = ({ down, degraded }: LostTime['siteHours']): object => ({
  down: hundredths(down),
  degraded: hundredths(degraded),
});
