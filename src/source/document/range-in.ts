import type { SourceFile, SourceRange } from '../../model/source-range.js';

/** A range that ends with its file at the latest; YAML's errors may lie one beyond. */
export function rangeIn(file: SourceFile, start: number, end: number): SourceRange {
  const last = file.text.length;
  return { file, start: Math.min(start, last), end: Math.min(end, last) };
}
