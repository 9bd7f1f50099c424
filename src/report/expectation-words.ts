import type { ExpectationOutcome, ScenarioRun } from '../analysis/simulation-result.js';
import { placePhrase } from './file-place.js';
import { listed, phraseText, type Phrase } from './phrase.js';
import { shortDuration } from './duration-text.js';
import { shortClock } from './clock-text.js';
import type { Seconds } from '../model/duration.js';

const NAMES = 6;

/** What was expected, the same whether it was seen or not: `12:38: citizens/log-in is degraded or down`. */
export function expectedText({ expected }: ExpectationOutcome, run: ScenarioRun): string {
  if (expected.type === 'order')
    return phraseText([{ id: expected.first }, ' comes back before ', { id: expected.second }]);
  const { from, to, id, states } = expected;
  return phraseText([`${spanText(from, to, run)}: `, { id }, ` is ${states.join(' or ')}`]);
}

/** What was seen instead, and why: `it was down at 10:35, by dc-1 and login`. Null where it was as expected. */
export function seenText(
  { isMet, seen, returns }: ExpectationOutcome,
  run: ScenarioRun,
): string | null {
  if (isMet) return null;
  if (seen !== null) {
    const { at, state, by, causes } = seen;
    const when = run.start === null ? timeText(at, run) : `at ${timeText(at, run)}`;
    return phraseText([`it was ${state} ${when}`, ...reasonPhrase(by, causes)]);
  }
  const back = (at: Seconds | null): string => {
    if (at === null) return 'never came back';
    return `was back ${run.start === null ? '' : 'at '}${timeText(at, run)}`;
  };
  return `the first ${back(returns?.first ?? null)}, the second ${back(returns?.second ?? null)}`;
}

/** What vouches for it, what is fitted of that on which it rests, and, where it isn't met, where it stands. */
export function groundsTexts({
  isMet,
  provenance,
  fitted,
  place,
}: ExpectationOutcome): readonly string[] {
  return [
    ...(provenance.reference === null ? [] : [phraseText([{ name: provenance.reference }])]),
    ...(fitted.length === 0 ? [] : [phraseText(['rests on fitted values: ', ...named(fitted)])]),
    ...(isMet || place === null ? [] : [phraseText(placePhrase(place))]),
  ];
}

type Seen = NonNullable<ExpectationOutcome['seen']>;

function reasonPhrase(by: Seen['by'], causes: Seen['causes']): Phrase {
  switch (by) {
    case 'imposed':
      return [', as was imposed on it'];
    case 'recovery':
      return [', as it was recovering'];
    case 'causes':
      return causes.length === 0 ? [] : [', by ', ...named(causes)];
    case null:
      return [];
  }
}

const named = (ids: readonly string[]): Phrase =>
  listed(
    ids.map((id): Phrase => [{ id }]),
    NAMES,
  );

function spanText(from: Seconds, to: Seconds, run: ScenarioRun): string {
  if (from === to) return timeText(from, run);
  return run.start === null
    ? `${shortDuration(from)} to ${timeText(to, run)}`
    : `${timeText(from, run)} to ${timeText(to, run)}`;
}

/** `12:38`; without a clock `2h after the start`. */
function timeText(at: Seconds, { start }: ScenarioRun): string {
  if (start !== null) return shortClock(start, at);
  return at === 0 ? 'at the start' : `${shortDuration(at)} after the start`;
}
