import { Document, Scalar, type YAMLMap } from 'yaml';
import { clockText, parseClockTime } from '../model/clock-time.js';
import type { DurationRange, Seconds } from '../model/duration.js';
import type { Selectors } from '../model/policy.js';
import type { Provenance } from '../model/provenance.js';
import type { Expectation, Scenario, ScenarioEvent } from '../model/scenario.js';
import { shortDuration } from './duration-text.js';

/** What stands under the keys of a mapping; undefined is what it doesn't say. */
type Keys = Readonly<Record<string, unknown>>;

/**
 * A scenario as a file to go on from: YAML with comments, in which each key stands where the format's
 * reference has it. Reads back as the same, but for where it stands.
 */
export function scenarioYaml(scenario: Scenario): string {
  const { start, end, events, expectations, provenance } = scenario;
  const document = new Document<YAMLMap, false>({}, { version: '1.2' });
  const put = (key: string, value: unknown, comment?: string): void => {
    if (value === undefined) return;
    const name = new Scalar(key);
    if (comment !== undefined) {
      name.spaceBefore = true;
      name.commentBefore = comment;
    }
    document.contents.add(document.createPair(name, value));
  };
  document.commentBefore = HEAD;
  put('scenario', 1);
  put('name', scenario.name ?? undefined);
  put('topology', scenario.topology ?? undefined);
  put('start', start === null ? undefined : clockText(start));
  put('end', end === null ? undefined : timeText(end, start));
  for (const [key, value] of Object.entries(ownProvenance(provenance, NOTHING_SAID))) {
    put(key, value);
  }
  const inline = (value: unknown): unknown =>
    Array.isArray(value) ? document.createNode(value, { flow: true }) : value;
  const mapping = (keys: Keys): Keys =>
    Object.fromEntries(
      Object.entries(keys).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, inline(value)]],
      ),
    );
  put(
    'events',
    events.map((event) => mapping(eventKeys(event, scenario))),
    EVENTS,
  );
  if (expectations.length === 0) {
    document.comment = EXPECT_TO_COME;
  } else {
    put(
      'expect',
      expectations.map((each) => mapping(expectationKeys(each, scenario))),
      EXPECT,
    );
  }
  // Not folded: a path or an id is to be found by searching for it.
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

const HEAD = ` yaml-language-server: $schema=./scenario.schema.json

 Follow it through time, on a topology, by: utfall simulate FILE
 An editor checks it where the schema lies beside it: utfall schema scenario -o scenario.schema.json`;

const EVENTS = ` What happens. Times are counted from the start, or are those of its clock, where there is one. What
 fails or is degraded stays so for as long as 'for' says, or until it is restored.`;

const EXPECT = ' What should then be seen; a run says whether it is.';

const EXPECT_TO_COME = ` What should then be seen may stand here; a run says whether it is:
 expect:
   - { at: 1h, id: the-id-of-something, state: [degraded, down] }`;

const NOTHING_SAID: Provenance = { source: null, reference: null };

const eventKeys = (event: ScenarioEvent, { start, provenance }: Scenario): Keys => ({
  at: timeText(event.at, start),
  fail: selectorTexts(event.fail),
  degrade: selectorTexts(event.degrade),
  restore: selectorTexts(event.restore),
  for: event.lasts === null ? undefined : rangeText(event.lasts),
  note: event.note ?? undefined,
  ...ownProvenance(event.provenance, provenance),
});

function expectationKeys(expectation: Expectation, { start, provenance }: Scenario): Keys {
  const own = ownProvenance(expectation.provenance, provenance);
  if (expectation.type === 'order') {
    return { order: [expectation.first, expectation.second], ...own };
  }
  const { from, to, id, states } = expectation;
  const when =
    from === to
      ? { at: timeText(from, start) }
      : { from: timeText(from, start), to: timeText(to, start) };
  const [only, ...others] = states;
  return { ...when, id, state: others.length === 0 ? only : [...states], ...own };
}

const selectorTexts = (selectors: Selectors | null): readonly string[] | undefined =>
  selectors?.map(({ text }) => text);

const rangeText = ({ from, to }: DurationRange): string =>
  from === to ? shortDuration(from) : `${shortDuration(from)}..${shortDuration(to)}`;

/** On the clock, where there is one that can show it, and without the day on that of the start. */
function timeText(time: Seconds, start: Scenario['start']): string {
  if (start === null) return shortDuration(time);
  const text = clockText(start + time);
  if (parseClockTime(text) !== start + time) return shortDuration(time);
  const [day = ''] = clockText(start).split('T');
  return text.startsWith(`${day}T`) ? text.slice(day.length + 1) : text;
}

/** What something has to say to vouch for itself, where what it stands in says something else. */
function ownProvenance(own: Provenance, around: Provenance): Keys {
  if (own.source === around.source && own.reference === around.reference) return {};
  return { source: own.source ?? undefined, reference: own.reference ?? undefined };
}
