import type { SourceFile } from './source-range.js';

/** A place in a text as editors show it, both counted from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a file start; each file is searched once, however many places are asked for. */
const known = new WeakMap<SourceFile, readonly number[]>();

export function lineStarts(file: SourceFile): readonly number[] {
  const found = known.get(file);
  if (found !== undefined) return found;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  known.set(file, starts);
  return starts;
}

/** The line and column of an offset. Lines end at `\n`. Time: logarithmic in the number of lines. */
export function locate(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
