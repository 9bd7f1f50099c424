import type { RunEvent, ScenarioRun } from '../../analysis/simulation-result.js';
import { shortClock } from '../clock-text.js';
import { shortDuration } from '../duration-text.js';
import { listed, phraseText, type Phrase } from '../phrase.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { cutRows } from './cut-rows.js';
import { cells, left, wrapping, type TextStyle } from './text-style.js';

const EVENTS = 12;
const NAMES = 4;

/** What happens, each with the letter that marks it on the axis. */
export function* runEvents(run: ScenarioRun, style: TextStyle): Generator<string> {
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
  { palette }: TextStyle,
): TableRow {
  const { at } = event;
  const late = at > end ? ' (after the end: not followed)' : '';
  return cells(
    { text: mark, style: palette.strong },
    {
      text: start === null ? `+${shortDuration(at)}` : shortClock(start, at),
      style: palette.plain,
    },
    { text: `${eventText(event)}${late}`, style: palette.plain },
  );
}

/** `helseid and bankid fail for 2h: a note`. */
export function eventText({ fail, degrade, restore, lasts, note }: RunEvent): string {
  const clauses = [
    clause(fail, 'fails', 'fail'),
    clause(degrade, 'is degraded', 'are degraded'),
    clause(restore, 'is restored', 'are restored'),
  ].filter(({ length }) => length > 0);
  return phraseText([
    ...listed(clauses, clauses.length),
    ...(lasts === null ? [] : [` for ${shortDuration(lasts)}`]),
    ...(note === null ? [] : [': ', { name: note }]),
  ]);
}

/** Empty where there is nothing that it could be said of. */
function clause(ids: readonly string[], one: string, many: string): Phrase {
  if (ids.length === 0) return [];
  const names = listed(
    ids.map((id): Phrase => [{ id }]),
    NAMES,
  );
  return [...names, ` ${ids.length === 1 ? one : many}`];
}
