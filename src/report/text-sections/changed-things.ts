import { phraseText } from '../phrase.js';
import type { Change, ChangePart, ChangeRow } from '../difference/change-row.js';
import type { State } from '../../model/state.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, sign, wrapping, type TextStyle } from './text-style.js';

const ROWS = 20;

/** What came, went or is otherwise than before, a line each; nothing where there is none. */
export function* changedThingsSection(
  { title, gist, rows }: ChangePart,
  style: TextStyle,
): Generator<string> {
  if (rows.length === 0) return;
  yield* heading(title, gist, style);
  const cut = { total: rows.length, limit: ROWS, indent: 0 };
  const lines = cutRows(rows, cut, style, (row) => changeRows(row, style));
  yield* layTable([sign, wrapping], lines, { width: style.width, indent: 2 });
}

function* changeRows({ change, phrase, before }: ChangeRow, style: TextStyle): Generator<TableRow> {
  const { palette } = style;
  const [text, state] = SIGNS[change];
  yield cells(
    { text, style: palette.of(state) },
    { text: phraseText(phrase), style: palette.plain },
  );
  if (before === null) return;
  yield cells(
    { text: '', style: palette.plain },
    { text: `  before: ${phraseText(before)}`, style: palette.faint },
  );
}

/** As in the differences of texts, with their colours. */
const SIGNS: Readonly<Record<Change, readonly [sign: string, colour: State]>> = {
  came: ['+', 'up'],
  went: ['-', 'down'],
  changed: ['~', 'degraded'],
};
