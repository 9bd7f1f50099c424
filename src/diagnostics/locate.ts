import { lineStarts, locate } from '../model/locate.js';
import type { SourceFile, SourceRange } from '../model/source-range.js';

/** The text of a line, counted from 1, without its end. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  const text = file.text.slice(starts[line - 1] ?? 0, starts[line] ?? file.text.length);
  return text.replace(/\r?\n$/, '');
}

/** A place as messages name it: `file:line:column`. */
export function placeOf(range: SourceRange): string {
  const { line, column } = locate(range.file, range.start);
  return `${range.file.path}:${String(line)}:${String(column)}`;
}
