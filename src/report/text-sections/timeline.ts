import type { ScenarioRun } from '../../analysis/simulation-result.js';
import type { Seconds } from '../../model/duration.js';
import type { State } from '../../model/state.js';
import type { Figures } from '../language/figures.js';
import { displayWidth } from '../terminal/display-width.js';
import type { Palette } from '../terminal/palette.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { axisText, marksText } from '../timeline/axis-text.js';
import { barStates } from '../timeline/bar-states.js';
import { columnOf, type TimeScale } from '../timeline/time-scale.js';
import { timelineRows, type TimelineRow } from '../timeline/timeline-rows.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { eventMark, runEvents } from './run-events.js';
import { cells, empty, heading, left, line, wrapping, type SpokenStyle } from './text-style.js';

const COMPONENTS = 15;
const CAPABILITIES = 20;
/** A label beyond this goes on in the next line. */
const LABEL = 28;
const WORDS = 26;
const INDENT = 2;

/** What happens as time goes: a row a thing, with a bar that shows its state. */
export function* timelineSection(run: ScenarioRun, style: SpokenStyle): Generator<string> {
  const { width, palette, words } = style;
  const { heading: title, span, nothingHit } = words.simulation.timeline;
  const { components, capabilities } = timelineRows(run, words.simulation.timeline);
  const frame = { width, indent: INDENT };
  yield* heading(title, span(run, run.end), style);
  yield* runEvents(run, style);
  const rows = [...components, ...capabilities];
  if (rows.length === 0) {
    yield* layTable([], [line({ text: nothingHit, style: palette.plain })], frame);
    return;
  }
  const drawing = drawingFor(rows, run, style);
  const bars = (some: readonly TimelineRow[], limit: number): Iterable<TableRow> =>
    cutRows(some, { total: some.length, limit, indent: 0 }, style, (row) => [barRow(row, drawing)]);
  const table = [
    ...axisRows(run, drawing),
    ...bars(components, COMPONENTS),
    ...bars(capabilities, CAPABILITIES),
  ];
  yield* layTable([wrapping, left, wrapping], table, frame);
  const legend = (['down', 'degraded', 'up'] as const)
    .map((state) => `${palette.signs.spans[state]} ${words.terms.state[state]}`)
    .join('  ');
  yield* layTable([], [line({ text: legend, style: palette.faint })], frame);
}

interface Drawing {
  readonly palette: Palette;
  readonly figures: Figures;
  readonly scale: TimeScale;
  readonly hasWords: boolean;
}

/** Bars take what labels leave, and words stand behind them where that is more than twice their room. */
function drawingFor(
  rows: readonly TimelineRow[],
  { end }: ScenarioRun,
  { width, palette, words }: SpokenStyle,
): Drawing {
  const longest = Math.max(...rows.map(({ label }) => displayWidth(singleLine(label))));
  const labels = Math.min(LABEL, longest, Math.floor(width / 3));
  const room = width - INDENT - labels - left.gap;
  const hasWords = room > 2 * WORDS;
  const columns = hasWords ? room - WORDS - left.gap : room;
  return { palette, figures: words.figures, scale: { end, columns }, hasWords };
}

function axisRows(
  { start, end, events }: ScenarioRun,
  { palette, figures, scale }: Drawing,
): readonly TableRow[] {
  const seen = events.filter(({ at }) => at <= end);
  const marks = marksText(
    seen.map(({ at }) => columnOf(at, scale)),
    seen.map((_event, i) => eventMark(i)),
  );
  const label = (at: Seconds): string => `${palette.signs.bar}${figures.tick({ start }, at)}`;
  return [
    cells(empty, { text: axisText(scale, start, label), style: palette.faint }, empty),
    cells(empty, { text: marks, style: palette.strong }, empty),
  ];
}

function barRow(
  { label, courses, words }: TimelineRow,
  { palette, scale, hasWords }: Drawing,
): TableRow {
  return cells(
    { text: singleLine(label), style: palette.plain },
    barCell(barStates(courses, scale), palette),
    { text: hasWords ? words : '', style: palette.faint },
  );
}

/** A sign for each column, the like in one colour. */
function barCell(states: readonly State[], palette: Palette): Cell {
  const { spans } = palette.signs;
  const text = states.map((state) => spans[state]).join('');
  const styleOf = (sign: string): ((text: string) => string) => {
    if (sign === spans.up) return palette.faint;
    return palette.of(sign === spans.down ? 'down' : 'degraded');
  };
  const style = (bar: string): string =>
    bar.replace(/(.)\1*/gu, (span, sign: string) => styleOf(sign)(span));
  return { text, style };
}
