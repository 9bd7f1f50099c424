import type { ExpectationOutcome, ScenarioRun } from '../../analysis/simulation-result.js';
import { expectedText, groundsTexts, seenText } from '../expectation-words.js';
import { groupedNumber } from '../number-text.js';
import { shareText } from '../percent-text.js';
import { markCell } from '../terminal/palette.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { cells, heading, sign, wrapping, type TextStyle } from './text-style.js';

/**
 * What was expected, and whether it was seen; of what wasn't, what was seen instead, and why. All of
 * it, however much: a replay is a test.
 */
export function* expectationsSection(run: ScenarioRun, style: TextStyle): Generator<string> {
  const { expectations } = run;
  if (expectations.length === 0) return;
  const met = expectations.filter(({ isMet }) => isMet).length;
  const of = `${groupedNumber(met)} of ${groupedNumber(expectations.length)} seen`;
  yield* heading('Expectations', of, style);
  const rows = expectations.map((outcome, i) =>
    expectationRow(outcome, run, metText(run, i), style),
  );
  yield* layTable([sign, wrapping], rows, { width: style.width, indent: 2 });
}

/** In how many of the runs it was met, where they can differ. */
function metText({ sampled }: ScenarioRun, i: number): readonly string[] {
  if (sampled === null || sampled.uncertain === 0) return [];
  return [`met in ${shareText(sampled.met[i] ?? 0, sampled.runs)} of the runs`];
}

function expectationRow(
  outcome: ExpectationOutcome,
  run: ScenarioRun,
  met: readonly string[],
  { palette }: TextStyle,
): TableRow {
  const seen = seenText(outcome, run);
  const grounds = [...groundsTexts(outcome), ...met];
  const about = grounds.length === 0 ? '' : ` (${grounds.join('; ')})`;
  const text = `${expectedText(outcome, run)}${about}${seen === null ? '' : `: ${seen}`}`;
  const state = outcome.isMet ? 'up' : 'down';
  return cells(markCell(palette, state), {
    text,
    style: outcome.isMet ? palette.plain : palette.of('down'),
  });
}
