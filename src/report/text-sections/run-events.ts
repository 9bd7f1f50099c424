import type { RunEvent, ScenarioRun } from '../../analysis/simulation-result.js';
import { phraseText } from '../phrase.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { cutRows } from './cut-rows.js';
import { cells, left, wrapping, type SpokenStyle } from './text-style.js';

const EVENTS = 12;

/** What happens, each with the letter that marks it on the axis. */
export function* runEvents(run: ScenarioRun, style: SpokenStyle): Generator<string> {
  const { events } = run;
  const cut = { total: events.length, limit: EVENTS, indent: 0 };
  const rows = cutRows(events.entries(), cut, style, ([i, event]) => [
    eventRow(event, eventMark(i), run, style),
  ]);
  yield* layTable([left, left, wrapping], rows, { width: style.width, indent: 2 });
}

/** A, B, C …; what comes after Z has no letter of its own. */
export const eventMark = (event: number): string =>
  event < 26 ? String.fromCharCode('A'.charCodeAt(0) + event) : '*';

function eventRow(
  event: RunEvent,
  mark: string,
  { start, end }: ScenarioRun,
  { palette, words }: SpokenStyle,
): TableRow {
  const { at } = event;
  const { event: told, timeline } = words.simulation;
  const late = at > end ? timeline.unfollowed : '';
  return cells(
    { text: mark, style: palette.strong },
    { text: words.figures.clock({ start }, at), style: palette.plain },
    { text: `${phraseText(told(event))}${late}`, style: palette.plain },
  );
}
