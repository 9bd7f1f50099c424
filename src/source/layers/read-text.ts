import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { decodeUtf8 } from '../document/decode.js';
import type { FileReader, ReadProblem } from '../file-reader.js';

const PROBLEMS = {
  missing: 'file-missing',
  folder: 'file-is-folder',
  unreadable: 'file-unreadable',
  'too-large': 'file-too-large',
} as const satisfies Readonly<Record<ReadProblem, string>>;

/**
 * Reads a file as text.
 *
 * @param statedAt where another file includes it; null for a main file
 * @returns null where that isn't possible; `findings` say why
 */
export function readText(
  path: string,
  statedAt: SourceRange | null,
  reader: FileReader,
  findings: Findings,
): SourceFile | null {
  const shown = reader.shown(path);
  const outcome = reader.read(path);
  if (!outcome.ok) {
    findings.report(PROBLEMS[outcome.problem], { path: shown }, statedAt);
    return null;
  }
  const text = decodeUtf8(outcome.bytes);
  if (text === null) {
    findings.report('file-not-utf8', { path: shown }, statedAt);
    return null;
  }
  return { path: shown, text };
}
