import type {
  Change,
  ExpectationOutcome,
  LostTime,
  RunEvent,
  ScenarioRun,
  SimulationResult,
  ThingRun,
} from '../analysis/simulation-result.js';
import type { SiteEntry } from '../analysis/impact-result.js';
import { clockText, isOnClock } from '../model/clock-time.js';
import type { Seconds } from '../model/duration.js';
import { byCodeUnit } from '../model/order.js';
import type { ClockTime } from '../model/scenario.js';
import { isoDuration, isoOrNull } from './duration-text.js';
import { list, property } from './json-lines.js';
import { mergeRuns } from './merge-runs.js';
import { placeJson } from './place-json.js';
import { referenceTexts, siteOfComponent } from './reference-text.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-simulation/1`: keys in its order and no others. Changes are in the order of
 * time, then components by id, then capabilities by site and id; spread over sites one at a time.
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
  yield property('start', start === null ? null : clockText(start), INDENT);
  yield property('end', isoDuration(end), INDENT);
  yield property('middled', middled, INDENT);
  yield* list(
    'events',
    texts(run.events, (event) => eventJson(event, start)),
    INDENT,
  );
  yield* list('changes', changesJson(run), INDENT);
  yield* list('expectations', texts(run.expectations, expectationJson), INDENT);
  yield* list('peopleHours', texts(run.lost, lostJson), { ...INDENT, last: true });
}

function* texts<Item>(items: readonly Item[], toJson: (item: Item) => object): Generator<string> {
  for (const item of items) yield JSON.stringify(toJson(item));
}

const clockOrNull = (start: ClockTime | null, at: Seconds): string | null =>
  start === null || !isOnClock(start + at) ? null : clockText(start + at);

const eventJson = (event: RunEvent, start: ClockTime | null): object => ({
  at: isoDuration(event.at),
  clock: clockOrNull(start, event.at),
  fail: event.fail,
  degrade: event.degrade,
  restore: event.restore,
  for: isoOrNull(event.lasts),
  note: event.note,
});

/** A change of one thing, or of the like at many sites. */
interface Step {
  readonly of: ThingRun;
  readonly change: Change;
}

function* changesJson({ things, start }: ScenarioRun): Generator<string> {
  const byTime = new Map<Seconds, Step[]>();
  for (const of of things) {
    for (const change of of.changes) {
      const steps = byTime.get(change.at) ?? [];
      byTime.set(change.at, steps);
      steps.push({ of, change });
    }
  }
  for (const [, steps] of [...byTime].sort(([a], [b]) => a - b)) {
    const ordered = [...steps].sort((a, b) => byCodeUnit(a.of.thing.id, b.of.thing.id));
    for (const { of, change } of ordered) {
      if (of.thing.type !== 'component') continue;
      const { id } = of.thing;
      yield JSON.stringify(changeJson(id, change, siteOfComponent(id), start));
    }
    const runs = ordered.flatMap((step) =>
      step.of.thing.type === 'capability'
        ? [{ items: step.of.thing.sites, keyOf: keyIn(step), of: step }]
        : [],
    );
    for (const { item, run } of mergeRuns(runs)) {
      const { of, change } = run.of;
      yield JSON.stringify(changeJson(`${item.id}/${of.thing.id}`, change, item.id, start));
    }
  }
}

/** By the site, then by the capability: nothing that an id may hold comes before the sign between. */
const keyIn =
  ({ of }: Step) =>
  ({ id }: SiteEntry): string =>
    `${id}\0${of.thing.id}`;

const changeJson = (
  id: string,
  { at, from, state, causes, by }: Change,
  site: string | null,
  start: ClockTime | null,
): object => ({
  at: isoDuration(at),
  clock: clockOrNull(start, at),
  id,
  state,
  from,
  causes: referenceTexts(causes, site),
  by,
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
    seen: seen === null ? null : { ...seen, at: isoDuration(seen.at) },
    returned:
      returns === null
        ? null
        : { first: isoOrNull(returns.first), second: isoOrNull(returns.second) },
    fitted,
    source: provenance.source,
    reference: provenance.reference,
    ...(place === null ? { file: null, line: null, column: null } : placeJson(place)),
  };
}

const lostJson = (lost: LostTime): object => ({
  capability: lost.capability,
  name: lost.name,
  criticality: lost.criticality,
  kind: lost.kind,
  sites: { total: lost.sites.total, down: lost.sites.down, degraded: lost.sites.degraded },
  siteHours: rounded(lost.siteHours),
  peopleHours: rounded(lost.peopleHours),
});

/** To the hundredth of an hour: more is no news. */
const rounded = ({ down, degraded }: LostTime['siteHours']): object => ({
  down: Math.round(down * 100) / 100,
  degraded: Math.round(degraded * 100) / 100,
});
