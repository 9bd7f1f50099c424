import type { ExpectationOutcome, ScenarioRun } from '../../analysis/simulation-result.js';
import { groundsTexts } from '../expectation-grounds.js';
import type { Words } from '../language/words.js';
import { phraseText } from '../phrase.js';
import { markCell } from '../terminal/palette.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { cells, heading, sign, wrapping, type SpokenStyle } from './text-style.js';

/**
 * What was expected, and whether it was seen; of what wasn't, what was seen instead, and why. All of
 * it, however much: a replay is a test.
 */
export function* expectationsSection(run: ScenarioRun, style: SpokenStyle): Generator<string> {
  const { expectations } = run;
  const { heading: title, gist } = style.words.simulation.expectations;
  if (expectations.length === 0) return;
  const met = expectations.filter(({ isMet }) => isMet).length;
  yield* heading(title, gist(met, expectations.length), style);
  const rows = expectations.map((outcome, i) =>
    expectationRow(outcome, run, metText(run, i, style.words), style),
  );
  yield* layTable([sign, wrapping], rows, { width: style.width, indent: 2 });
}

/** In how many of the runs it was met, where they can differ. */
function metText(
  { sampled }: ScenarioRun,
  i: number,
  { figures, simulation }: Words,
): readonly string[] {
  if (sampled === null || sampled.uncertain === 0) return [];
  const share = figures.shareOf(sampled.met[i] ?? 0, sampled.runs);
  return [simulation.expectations.metIn(share)];
}

function expectationRow(
  outcome: ExpectationOutcome,
  run: ScenarioRun,
  met: readonly string[],
  { palette, words }: SpokenStyle,
): TableRow {
  const { expectations } = words.simulation;
  const seen = expectations.seen(outcome, run);
  const grounds = [...groundsTexts(outcome, expectations), ...met];
  const about = grounds.length === 0 ? '' : ` (${grounds.join('; ')})`;
  const expected = phraseText(expectations.expected(outcome, run));
  const text = `${expected}${about}${seen === null ? '' : `: ${phraseText(seen)}`}`;
  const state = outcome.isMet ? 'up' : 'down';
  return cells(markCell(palette, state), {
    text,
    style: outcome.isMet ? palette.plain : palette.of('down'),
  });
}
