import type { SourceRange } from '../model/source-range.js';
import { messageOf, severityOf, type DiagnosticCode } from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import { lineText, locate, placeOf } from './locate.js';
import { printable } from './phrases.js';

/** How much of a long line is shown around what it is about. */
const WIDTH = 100;
const BEFORE_CARET = 40;

/**
 * A diagnostic as a person reads it: its place, severity and message, then the line that it is
 * about with a caret under the words meant. Nothing of the user's text can steer a terminal.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { range } = diagnostic;
  const what = `${severityOf(diagnostic)}: ${messageOf<DiagnosticCode>(diagnostic)}`;
  if (range === null) return what;
  return `${printable(placeOf(range))}: ${what}\n${excerpt(range)}`;
}

/** The first line of a range, in at most 100 characters, and carets under its part of the range. */
function excerpt({ file, start, end }: SourceRange): string {
  const { line, column } = locate(file, start);
  const text = lineText(file, line);
  const from = Math.min(column - 1, text.length);
  const to = Math.max(from, Math.min(text.length, from + end - start));
  const left = from > WIDTH - BEFORE_CARET ? from - BEFORE_CARET : 0;
  const right = Math.min(text.length, left + WIDTH);
  const before = (left > 0 ? '…' : '') + oneCellEach(text.slice(left, from));
  const meant = oneCellEach(text.slice(from, Math.min(to, right)));
  const after =
    oneCellEach(text.slice(Math.min(to, right), right)) + (right < text.length ? '…' : '');
  const gutter = String(line);
  return [
    `${gutter} | ${before}${meant}${after}`.trimEnd(),
    `${' '.repeat(gutter.length)} | ${' '.repeat(cells(before))}${'^'.repeat(Math.max(1, cells(meant)))}`,
  ].join('\n');
}

/** Replaces what has no width or an unknown one, so that the caret stays below its words. */
const oneCellEach = (text: string): string =>
  text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '�');

/** Scripts and pictures that a terminal shows twice as wide as a letter. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** How many cells of a terminal a text takes. */
const cells = (text: string): number =>
  [...text].reduce((sum, each) => sum + (/\p{M}/u.test(each) ? 0 : WIDE.test(each) ? 2 : 1), 0);
