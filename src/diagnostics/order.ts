import type { SourceFile } from '../model/source-range.js';
import type { Diagnostic } from './diagnostic.js';

/**
 * The order in which diagnostics are shown: those about no place first, then file by file as the
 * files first turn up, and in each from its start to its end.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = new Map<SourceFile, number>();
  for (const { range } of diagnostics) {
    if (range !== null && !files.has(range.file)) files.set(range.file, files.size);
  }
  const fileOf = ({ range }: Diagnostic): number =>
    range === null ? -1 : (files.get(range.file) ?? -1);
  return [...diagnostics].sort(
    (a, b) => fileOf(a) - fileOf(b) || (a.range?.start ?? 0) - (b.range?.start ?? 0),
  );
}
