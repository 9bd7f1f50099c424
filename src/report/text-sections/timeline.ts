import type { RunEvent, ScenarioRun } from '../../analysis/simulation-result.js';
import type { State } from '../../model/state.js';
import { shortClock } from '../clock-text.js';
import { shortDuration } from '../duration-text.js';
import { listed, phraseText, type Phrase } from '../phrase.js';
import { displayWidth } from '../terminal/display-width.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { axisText, marksText } from '../timeline/axis-text.js';
import { barStates } from '../timeline/bar-text.js';
import { columnOf, type TimeScale } from '../timeline/time-scale.js';
import { timelineRows, type TimelineRow } from '../timeline/timeline-rows.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, left, line, wrapping, type TextStyle } from './text-style.js';

const COMPONENTS = 15;
const CAPABILITIES = 20;
const EVENTS = 12;
const NAMES = 4;
/** A label beyond this goes on in the next line. */
const LABEL = 28;
const WORDS = 26;

/** What happens as time goes: a row a thing, with a bar that shows its state. */
export function* timelineSection(run: ScenarioRun, style: TextStyle): Generator<string> {
  const { width, palette } = style;
  const { components, capabilities } = timelineRows(run);
  const rows = [...components, ...capabilities];
  const end = run.start === null ? shortDuration(run.end) : shortClock(run.start, run.end);
  const begin = run.start === null ? 'the start' : shortClock(run.start, 0);
  yield* heading('Timeline', `from ${begin} to ${end}`, style);
  yield* eventLines(run, style);
  if (rows.length === 0) {
    yield* layTable([], [line({ text: 'Nothing is hit.', style: palette.plain })], {
      width,
      indent: 2,
    });
    return;
  }
  const label = Math.min(
    LABEL,
    Math.max(...rows.map((row) => displayWidth(singleLine(row.label)))),
  );
  const room = width - 2 - Math.min(label, Math.floor(width / 3)) - 2;
  const words = room > 2 * WORDS ? WORDS + 2 : 0;
  const scale = { end: run.end, columns: Math.max(8, room - words) };
  const drawing = { style, scale, hasWords: words > 0 };
  const table = [
    ...axisRows(run, drawing),
    ...cutRows(
      components,
      { total: components.length, limit: COMPONENTS, indent: 0 },
      style,
      (row) => [barRow(row, drawing)],
    ),
    ...cutRows(
      capabilities,
      { total: capabilities.length, limit: CAPABILITIES, indent: 0 },
      style,
      (row) => [barRow(row, drawing)],
    ),
  ];
  yield* layTable([wrapping, left, wrapping], table, { width, indent: 2 });
  const { down, degraded, up } = barSigns(style);
  yield* layTable(
    [],
    [line({ text: `${down} down  ${degraded} degraded  ${up} up`, style: palette.faint })],
    { width, indent: 2 },
  );
}

interface Drawing {
  readonly style: TextStyle;
  readonly scale: TimeScale;
  readonly hasWords: boolean;
}

function axisRows(run: ScenarioRun, { style, scale }: Drawing): readonly TableRow[] {
  const { palette } = style;
  const { start } = run;
  const textOf = (at: number): string =>
    start === null ? shortDuration(at) : shortClock(start, at);
  const marks = marksText(
    run.events.map(({ at }) => columnOf(at, scale)),
    run.events.map((_event, i) => markOf(i)),
  );
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  return [
    cells(faint(''), faint(axisText(scale, textOf))),
    cells(faint(''), { text: marks, style: palette.strong }),
  ];
}

/** A, B, C …; what comes after Z has no letter of its own. */
const markOf = (event: number): string =>
  event < 26 ? String.fromCharCode('A'.charCodeAt(0) + event) : '*';

function barRow(
  { label, courses, words }: TimelineRow,
  { style, scale, hasWords }: Drawing,
): TableRow {
  const { palette } = style;
  const states = barStates(courses, scale);
  const signs = barSigns(style);
  const bar = states.map((state) => signs[state]).join('');
  const worst = states.includes('down') ? 'down' : 'degraded';
  return cells(
    { text: singleLine(label), style: palette.plain },
    { text: bar, style: palette.of(worst) },
    { text: hasWords ? words : '', style: palette.faint },
  );
}

/** Told apart without colour, and each of one column. */
const barSigns = ({ palette }: TextStyle): Readonly<Record<State, string>> =>
  palette.signs.arrow === '->'
    ? { down: '#', degraded: '=', up: '.' }
    : { down: '█', degraded: '▒', up: '·' };

function* eventLines(run: ScenarioRun, style: TextStyle): Generator<string> {
  const { width, palette } = style;
  const rows = run.events.map((event, i) => ({ event, mark: markOf(i) }));
  const shown = cutRows(
    rows,
    { total: rows.length, limit: EVENTS, indent: 0 },
    style,
    ({ event, mark }) => [
      cells(
        { text: mark, style: palette.strong },
        { text: timeText(event, run), style: palette.plain },
        { text: eventText(event), style: palette.plain },
      ),
    ],
  );
  yield* layTable([left, left, wrapping], shown, { width, indent: 2 });
}

const timeText = ({ at }: RunEvent, { start }: ScenarioRun): string =>
  start === null ? `+${shortDuration(at)}` : shortClock(start, at);

/** `helseid and bankid fail for 2h: a note`. */
export function eventText({ fail, degrade, restore, lasts, note }: RunEvent): string {
  const ids = (some: readonly string[]): Phrase =>
    listed(
      some.map((id) => [{ id }]),
      NAMES,
    );
  const verb = (some: readonly string[], one: string, more: string): Phrase =>
    some.length === 0 ? [] : [...ids(some), ` ${some.length === 1 ? one : more}`];
  const parts = [
    verb(fail, 'fails', 'fail'),
    verb(degrade, 'is degraded', 'are degraded'),
    verb(restore, 'is restored', 'are restored'),
  ].filter((part) => part.length > 0);
  const lasting = lasts === null ? '' : ` for ${shortDuration(lasts)}`;
  const told = note === null ? '' : `: ${singleLine(note)}`;
  return `${phraseText(listed(parts, parts.length))}${lasting}${told}`;
}
