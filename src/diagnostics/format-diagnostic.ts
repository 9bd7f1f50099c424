import type { SourceRange } from '../model/source-range.js';
import { messageOf, severityOf, type DiagnosticCode } from './catalogue.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { cells, firstCells, lastCells } from './cells.js';
import { lineText, locate, placeOf } from '../model/locate.js';
import { printable } from './phrases.js';
import { wrapWords, type Word } from './wrap-words.js';

/** How diagnostics are to look. */
export interface DiagnosticStyle {
  /** Columns to stay within; null where a message is to be one line, however long. */
  readonly width: number | null;
  readonly place: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  /** What is only there to find one's way: numbers of lines, the bar after them. */
  readonly faint: (text: string) => string;
}

const plain = (text: string): string => text;

export const PLAIN_STYLE: DiagnosticStyle = {
  width: null,
  place: plain,
  severity: (_, text) => text,
  faint: plain,
};

/** How much of a long line is shown around what it is about, in cells. */
const WIDTH = 100;
/** … and how much of it is looked at to either side: a line may be all the file. */
const MOST = 2 * WIDTH;

/**
 * A diagnostic as a person reads it: its place, severity and message, then the line that it is
 * about with a caret under the words meant. Nothing of the user's text can steer a terminal.
 */
export const formatDiagnostic = (diagnostic: Diagnostic): string =>
  paintDiagnostic(diagnostic, PLAIN_STYLE);

/** The same, for a terminal. */
export function paintDiagnostic(diagnostic: Diagnostic, style: DiagnosticStyle): string {
  const { range } = diagnostic;
  const severity = severityOf(diagnostic);
  const message = messageOf<DiagnosticCode>(diagnostic);
  const words: readonly Word[] = [
    ...(range === null ? [] : [{ text: `${printable(placeOf(range))}:`, paint: style.place }]),
    { text: `${severity}:`, paint: (text) => style.severity(severity, text) },
    ...message.split(' ').map((text) => ({ text, paint: plain })),
  ];
  const lines = wrapWords(words, style.width ?? Infinity, '  ');
  return [...lines, ...(range === null ? [] : excerpt(range, severity, style))].join('\n');
}

/** The first line of a range, or a part of it, and carets under its part of the range. */
function excerpt(
  { file, start, end }: SourceRange,
  severity: Severity,
  style: DiagnosticStyle,
): readonly string[] {
  const { line, column } = locate(file, start);
  const gutter = String(line);
  // Besides the gutter, a sign on either side that something was left out.
  const room = Math.min(WIDTH, (style.width ?? Infinity) - gutter.length - ' | '.length - 2);
  const { before, meant, after } = cut(lineText(file, line), column - 1, end - start, room);
  const caret = '^'.repeat(Math.max(1, cells(meant)));
  return [
    `${style.faint(`${gutter} |`)} ${before}${meant}${after}`.trimEnd(),
    `${style.faint(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(cells(before))}${style.severity(severity, caret)}`,
  ];
}

/** A line around what is meant in it, in about so many cells, with `…` where something is left out. */
function cut(line: string, start: number, length: number, room: number) {
  const from = Math.min(start, line.length);
  const to = Math.max(from, Math.min(line.length, from + length));
  const left = oneCellEach(line.slice(Math.max(0, from - MOST), from));
  const inside = oneCellEach(line.slice(from, Math.min(to, from + MOST)));
  const right = oneCellEach(line.slice(to, to + MOST));
  // Where there's much before, it is cut, so that there's room for what comes after.
  const before = lastCells(left, Math.floor(room * (cells(left) > room * 0.6 ? 0.4 : 1)));
  const meant = firstCells(inside, room - cells(before));
  const after = meant === inside ? firstCells(right, room - cells(before) - cells(meant)) : '';
  const isCutLeft = before !== left || from > MOST;
  const isCutRight =
    meant + after !== inside + right || to > from + MOST || line.length > to + MOST;
  return {
    before: (isCutLeft ? '…' : '') + before,
    meant,
    after: after + (isCutRight ? '…' : ''),
  };
}

/**
 * Replaces what has no width or an unknown one, so that the caret stays below its words, and what
 * makes a command of `##[…]` for whoever runs this in a pipeline; `::` starts no line here.
 */
const oneCellEach = (text: string): string =>
  text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu, '�');
