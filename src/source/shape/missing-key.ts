import type { Findings } from '../../diagnostics/findings.js';
import type { SourceRange } from '../../model/source-range.js';
import type { MapNode } from '../document/node.js';

/**
 * Where to tell that a mapping lacks a key: its start. Null where it has the key, or a mistyped
 * one, which is told as an unknown key, with the near one.
 */
export function placeOfMissing(
  key: string,
  { entries, range: { file, start } }: MapNode,
  findings: Findings,
): SourceRange | null {
  if (entries.has(key)) return null;
  const mistyped = [...entries.keys()].some((each) => findings.nearest(each, [key]).length > 0);
  return mistyped ? null : { file, start, end: start + 1 };
}
