import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  criticality,
  described,
  duration,
  durationOrNull,
  listOf,
  nullOr,
  object,
  placeOrNull,
  state,
  text,
  textOrNull,
  topology,
  words,
} from './result-schemas.js';

const CLOCK = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?$';
const clock: JsonSchemaObject = described(
  'The same on the clock; null: the scenario has none, or it is after the year 9999.',
  { type: ['string', 'null'], pattern: CLOCK },
);
const after = described('After the start.', duration);
const ids = listOf(text);
const hours: JsonSchemaObject = { type: 'number', minimum: 0 };
const byState = object({ down: hours, degraded: hours });

const event = object({
  at: after,
  clock,
  fail: ids,
  degrade: ids,
  restore: ids,
  for: described('For how long it is imposed; null: until it is restored.', durationOrNull),
  note: textOrNull,
});

const by = described(
  'What makes it so: its causes, what is imposed on it, or that it recovers; null where it is up.',
  words('causes', 'imposed', 'recovery', null),
);

const change = object({
  at: after,
  clock,
  id: described('A component, component@site, or site/capability.', text),
  state,
  from: described('What it was in before.', state),
  causes: described('The direct causes of its state then.', ids),
  by,
});

const expectation = object({
  met: { type: 'boolean' },
  id: described('What is expected to be in a state; null of an order.', textOrNull),
  from: described('From when, after the start.', durationOrNull),
  to: described('Until when, that time included.', durationOrNull),
  states: described('Those that will do.', nullOr(listOf(state))),
  order: described('Two ids, the first of which comes back first; null of a state.', nullOr(ids)),
  seen: described(
    'What was seen first that was not expected; null where all was, and of an order.',
    nullOr(object({ at: after, state, causes: ids, by })),
  ),
  returned: described(
    'Of an order, when each came back for the last time; null: never.',
    nullOr(object({ first: durationOrNull, second: durationOrNull })),
  ),
  fitted: described('Components on which it rests and of which something is fitted.', ids),
  source: words('stated', 'documented', 'assumed', 'fitted', null),
  reference: textOrNull,
  ...placeOrNull,
});

const lost = object({
  capability: text,
  name: text,
  criticality,
  kind: text,
  sites: described(
    'By their count: those that have it, those at which it was down at some time, and those of the rest at which it was degraded.',
    object({ total: count, down: count, degraded: count }),
  ),
  siteHours: described('Sites times hours, to the hundredth.', byState),
  peopleHours: described('People times hours, to the hundredth.', byState),
});

const quantilesOf = (each: JsonSchemaObject): JsonSchemaObject =>
  object({ p5: each, p25: each, p50: each, p75: each, p95: each });
const quantilesByState = (each: JsonSchemaObject): JsonSchemaObject =>
  object({ down: quantilesOf(each), degraded: quantilesOf(each) });

const sampledLoss = object({
  capability: text,
  name: text,
  criticality,
  kind: text,
  sites: described('Those that have it, by their count.', count),
  hit: described(
    'In how many runs it was not up at some of them, at some time; and how it was.',
    object({ any: count, down: count, degraded: count }),
  ),
  siteTime: described(
    'For how long at a site: the mean over all of them, to the second.',
    quantilesByState(duration),
  ),
  worstDown: described(
    'For how long it was down at the site where that lasted longest.',
    quantilesOf(duration),
  ),
  peopleHours: described('People times hours, to the hundredth.', quantilesByState(hours)),
});

const sampled = object({
  runs: described('How many there were: one where nothing is uncertain.', {
    type: 'integer',
    minimum: 1,
  }),
  seed: described('The same seed, the same result.', count),
  uncertain: described('How many lengths of time were drawn for each run.', count),
  met: described('In how many runs each expectation was met, in their order.', listOf(count)),
  losses: described(
    'Quantiles of the runs by the nearest rank, by capability and kind of site.',
    listOf(sampledLoss),
  ),
});

/** What `utfall simulate -f json` writes. */
export const simulationSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'Failures in time (utfall simulate)',
  ...object({
    format: { const: 'utfall-simulation/1' },
    scenarios: listOf(
      object({
        name: textOrNull,
        file: described('The file that states it; null where the command line does.', textOrNull),
        topology,
        start: clock,
        end: described('Until when it was followed.', duration),
        middled: described(
          'Whether a length of time was uncertain, and the middle of its range was taken.',
          { type: 'boolean' },
        ),
        events: listOf(event),
        changes: described(
          'Net changes of each instant, in the order of time, then of ids.',
          listOf(change),
        ),
        expectations: listOf(expectation),
        sampled: described(
          'What came of runs for each of which what is uncertain was drawn; null: none were asked for.',
          nullOr(sampled),
        ),
        peopleHours: described('By capability and kind of site.', listOf(lost)),
      }),
    ),
  }),
});
