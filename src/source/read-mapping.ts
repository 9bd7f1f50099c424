import type { FileSort } from '../diagnostics/catalogue/file.js';
import type { Findings } from '../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../model/source-range.js';
import { isNull, type MapNode } from './document/node.js';
import { readDocument } from './document/read-document.js';
import type { FileReader } from './file-reader.js';
import { readText } from './layers/read-text.js';
import { describe } from './shape/shape.js';

/** A file of YAML or JSON, and the mapping that it holds. */
export interface MappingFile {
  readonly file: SourceFile;
  readonly root: MapNode;
}

/** All that is read but for fault trees, which are XML. */
type MappingSort = Exclude<FileSort, 'fault tree'>;

const EXPECTED: Readonly<Record<MappingSort, string>> = {
  topology: "a mapping that starts with 'utfall: 1'",
  'part of a topology': "a mapping with parts of a topology, such as 'components: …'",
  policy: "a mapping that starts with 'policy: 1'",
  baseline: "a mapping with 'format' and 'findings'",
  scenario: "a mapping that starts with 'scenario: 1'",
  report: "a mapping with 'format' and 'parts', as 'utfall report -f json' writes it",
};

/**
 * Reads a file that has to hold a mapping, of whatever keys.
 *
 * @param statedAt where another file names it; null where it was named otherwise
 * @returns null where it holds none; `findings` say why
 */
export async function readMapping(
  path: string,
  sort: MappingSort,
  statedAt: SourceRange | null,
  reader: FileReader,
  findings: Findings,
): Promise<MappingFile | null> {
  const file = readText(path, statedAt, reader, findings);
  const root = file === null ? null : await readDocument(file, findings);
  if (file === null || root === null) return null;
  if (root.type === 'map') return { file, root };
  if (isNull(root)) {
    findings.report('file-empty', { path: file.path, sort }, { file, start: 0, end: 0 });
  } else {
    const words = { expected: EXPECTED[sort], found: describe(root) };
    findings.report('wrong-type', words, root.range);
  }
  return null;
}
