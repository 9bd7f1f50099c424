import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { decodeUtf8 } from '../document/decode.js';
import { rangeIn } from '../document/range-in.js';
import type { FileReader, ReadProblem } from '../file-reader.js';
import { nearFiles } from './near-files.js';

const PROBLEMS = {
  folder: 'file-is-folder',
  unreadable: 'file-unreadable',
  'too-large': 'file-too-large',
  submodule: 'file-in-submodule',
  'link-outside': 'file-link-outside',
  'lfs-pointer': 'file-lfs-pointer',
} as const satisfies Readonly<Record<Exclude<ReadProblem, 'missing'>, string>>;

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
    if (outcome.problem === 'missing') {
      const nearest = nearFiles(path, reader, findings);
      findings.report('file-missing', { path: shown, nearest }, statedAt);
    } else {
      findings.report(PROBLEMS[outcome.problem], { path: shown }, statedAt);
    }
    return null;
  }
  const { text, problem } = decodeUtf8(outcome.bytes);
  const file: SourceFile = { path: shown, text };
  findings.opened(file);
  if (problem === null) return file;
  const { at, byte, isUtf16 } = problem;
  findings.report('file-not-utf8', { path: shown, byte, isUtf16 }, rangeIn(file, at, at + 1));
  return null;
}
