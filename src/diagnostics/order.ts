import type { SourceFile } from '../model/source-range.js';
import type { Diagnostic } from './diagnostic.js';

/**
 * The order in which diagnostics are shown: those about no place first, then file by file, and in
 * each from its start to its end. Files that aren't among the given ones come after those, as they
 * first turn up.
 */
export function inOrder(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
): Diagnostic[] {
  const places = new Map<SourceFile, number>(files.map((file, index) => [file, index]));
  for (const { range } of diagnostics) {
    if (range !== null && !places.has(range.file)) places.set(range.file, places.size);
  }
  const placeOf = ({ range }: Diagnostic): number =>
    range === null ? -1 : (places.get(range.file) ?? -1);
  return [...diagnostics].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.range?.start ?? 0) - (b.range?.start ?? 0),
  );
}
