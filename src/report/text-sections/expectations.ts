import type { ExpectationOutcome, ScenarioRun } from '../../analysis/simulation-result.js';
import type { Seconds } from '../../model/duration.js';
import { shortClock } from '../clock-text.js';
import { shortDuration } from '../duration-text.js';
import { placePhrase } from '../file-place.js';
import { groupedNumber } from '../number-text.js';
import { listed, phraseText, type Phrase } from '../phrase.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { cells, heading, left, wrapping, type TextStyle } from './text-style.js';

const CAUSES = 6;

/** What was expected, and whether it was seen; of what wasn't, what was seen instead, and why. */
export function* expectationsSection(run: ScenarioRun, style: TextStyle): Generator<string> {
  const { expectations } = run;
  if (expectations.length === 0) return;
  const met = expectations.filter(({ isMet }) => isMet).length;
  const of = `${groupedNumber(met)} of ${groupedNumber(expectations.length)} seen`;
  yield* heading('Expectations', of, style);
  const rows = expectations.map((outcome) => expectationRow(outcome, run, style));
  yield* layTable([left, wrapping], rows, { width: style.width, indent: 2 });
}

function expectationRow(
  outcome: ExpectationOutcome,
  run: ScenarioRun,
  { palette }: TextStyle,
): TableRow {
  const { isMet } = outcome;
  const state = isMet ? 'up' : 'down';
  return cells(
    { text: palette.signs[state], style: palette.of(state) },
    { text: expectationText(outcome, run), style: isMet ? palette.plain : palette.of('down') },
  );
}

/** `12:38: citizens/log-in is degraded or down (article, 12.38)`, and what was seen instead. */
export function expectationText(outcome: ExpectationOutcome, run: ScenarioRun): string {
  const { provenance, place, isMet, fitted } = outcome;
  const parts = [
    ...(provenance.reference === null ? [] : [phraseText([{ name: provenance.reference }])]),
    ...(fitted.length === 0
      ? []
      : [
          `rests on fitted values: ${phraseText(
            listed(
              fitted.map((id) => [{ id }]),
              CAUSES,
            ),
          )}`,
        ]),
    ...(isMet || place === null ? [] : [phraseText(placePhrase(place))]),
  ];
  const about = parts.length === 0 ? '' : ` (${parts.join('; ')})`;
  return `${whatIsExpected(outcome, run)}${about}${isMet ? '' : whatIsSeen(outcome, run)}`;
}

function whatIsExpected({ expected }: ExpectationOutcome, run: ScenarioRun): string {
  if (expected.type === 'order') {
    return phraseText([{ id: expected.first }, ' comes back before ', { id: expected.second }]);
  }
  const { from, to, id, states } = expected;
  const when = from === to ? timeIn(from, run) : `${timeIn(from, run)} to ${timeIn(to, run)}`;
  return phraseText([`${when}: `, { id }, ` is ${states.join(' or ')}`]);
}

function whatIsSeen({ seen, returns }: ExpectationOutcome, run: ScenarioRun): string {
  if (seen !== null) {
    const causes: Phrase =
      seen.causes.length === 0
        ? []
        : [
            ', by ',
            ...listed(
              seen.causes.map((id) => [{ id }]),
              CAUSES,
            ),
          ];
    return phraseText([`: it was ${seen.state} at ${timeIn(seen.at, run)}`, ...causes]);
  }
  const back = (at: Seconds | null): string => (at === null ? 'never' : timeIn(at, run));
  return returns === null
    ? ''
    : `: the first was back ${back(returns.first)}, the second ${back(returns.second)}`;
}

const timeIn = (at: Seconds, { start }: ScenarioRun): string =>
  start === null ? `after ${shortDuration(at)}` : shortClock(start, at);
