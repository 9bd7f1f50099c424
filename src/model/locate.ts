import type { SourceFile, SourceRange } from './source-range.js';

/** A place in a text as editors show it, both counted from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a file start; each file is searched once, however many places are asked for. */
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function startsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(file, starts);
  return starts;
}

/** The line and column of an offset. Lines end at `\n`. Time: logarithmic in the number of lines. */
export function locate(file: SourceFile, offset: number): Position {
  const starts = startsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The text of a line, counted from 1, without its end. */
export function lineText(file: SourceFile, line: number): string {
  const starts = startsOf(file);
  const text = file.text.slice(starts[line - 1] ?? 0, starts[line] ?? file.text.length);
  return text.replace(/\r?\n$/, '');
}

/** A place as messages name it: `file:line:column`. */
export function placeOf(range: SourceRange): string {
  const { line, column } = locate(range.file, range.start);
  return `${range.file.path}:${String(line)}:${String(column)}`;
}

/** A place in a file as results state it, counted from 1. */
export interface Place extends Position {
  readonly file: string;
}

/** Where a range starts. */
export const startOf = ({ file, start }: SourceRange): Place => ({
  file: file.path,
  ...locate(file, start),
});
