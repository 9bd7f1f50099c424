import { phraseText } from '../phrase.js';
import type { FailureChange } from '../../analysis/difference-result.js';
import { extentPhrases, failureName, failureNotes } from '../difference/failure-phrases.js';
import type { FailurePart } from '../difference/parts.js';
import { groupedNumber } from '../number-text.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  empty,
  extra,
  heading,
  line,
  right,
  sign,
  wrapping,
  type TextStyle,
} from './text-style.js';
import { withHead } from './with-head.js';

const FAILURES = 20;
const NAMES = 4;
const COLUMNS = [sign, wrapping, right, right, right, right, extra, extra];

/** Failures that take more or less than before, under a title; nothing where there are none. */
export function* changedFailuresSection(
  { title, gist, failures }: FailurePart,
  style: TextStyle,
): Generator<string> {
  if (gist === '') return;
  const { palette, width } = style;
  yield* heading(title, gist, style);
  if (failures.length === 0) return;
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  const head = cells(
    empty,
    empty,
    ...['capabilities', 'before', 'sites', 'before'].map(faint),
    empty,
    empty,
  );
  const cut = { total: failures.length, limit: FAILURES, indent: 0 };
  const rows = cutRows(failures, cut, style, (failure) => failureRows(failure, style));
  yield* layTable(COLUMNS, withHead(head, rows), { width, indent: 2 });
}

function* failureRows(failure: FailureChange, style: TextStyle): Generator<TableRow> {
  const { palette, all } = style;
  const { change, before, after, name, id, owner, alike } = failure;
  const plain = (text: string): Cell => ({ text, style: palette.plain });
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  const state = change === 'grew' ? 'down' : 'up';
  yield cells(
    { text: palette.signs[state], style: palette.of(state) },
    { text: singleLine(failureName(failure, palette.signs.ellipsis)), style: palette.strong },
    { text: groupedNumber(after.pairs), style: palette.of(state) },
    faint(groupedNumber(before.pairs)),
    plain(groupedNumber(after.sites)),
    faint(groupedNumber(before.sites)),
    faint(name === id || alike !== null ? '' : singleLine(name)),
    faint(singleLine(owner ?? '')),
  );
  for (const note of failureNotes(failure)) yield line(faint(phraseText(note)), 4);
  for (const phrase of extentPhrases(failure, all ? Infinity : NAMES)) {
    yield line(plain(phraseText(phrase)), 4);
  }
}
