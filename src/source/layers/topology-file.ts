import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { isNull, type MapNode } from '../document/node.js';
import { readDocument } from '../document/read-document.js';
import { decodeUtf8 } from '../document/decode.js';
import type { FileReader, ReadProblem } from '../file-reader.js';
import { includedFile, includedHeader, mainFile, mainHeader } from '../shape/file-shapes.js';
import { describe, type Located } from '../shape/shape.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { StatedProvenance } from '../shape/stated-requirement.js';

/** A file of a topology, checked by itself. */
export interface TopologyFile {
  readonly file: SourceFile;
  readonly root: MapNode;
  readonly include: readonly Located<string>[];
  /** Whether all that stands under `include` could be read. */
  readonly includeIsSound: boolean;
  readonly provenance: StatedProvenance;
}

/** What a file is in its topology. */
export interface FileRole {
  /** Named on the command line, not included. */
  readonly isMain: boolean;
  /** Of a layer over others, in which null removes. */
  readonly isOverlay: boolean;
  /** Whether some of the file may be replaced by others, and so isn't seen again after merging. */
  readonly hasLayers: boolean;
}

const PROBLEMS = {
  missing: 'file-missing',
  folder: 'file-is-folder',
  unreadable: 'file-unreadable',
  'too-large': 'file-too-large',
} as const satisfies Readonly<Record<ReadProblem, string>>;

/**
 * Reads a file and checks the shape of what it says: all of it where others lie over or under it,
 * else what it says of itself, as the rest is checked when its files are put together.
 *
 * @param statedAt where another file includes it; null for a main file
 * @returns null where nothing of it can be used; `findings` say why
 */
export async function readTopologyFile(
  path: string,
  role: FileRole,
  statedAt: SourceRange | null,
  reader: FileReader,
  findings: Findings,
): Promise<TopologyFile | null> {
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
  const file: SourceFile = { path: shown, text };
  const root = await readDocument(file, findings);
  if (root === null) return null;
  if (isNull(root)) {
    findings.report('file-empty', { path: shown }, { file, start: 0, end: 0 });
    return null;
  }
  if (root.type !== 'map') {
    const expected = "a mapping that starts with 'utfall: 1'";
    findings.report('wrong-type', { expected, found: describe(root) }, root.range);
    return null;
  }
  return checkedFile(file, root, role, findings);
}

function checkedFile(
  file: SourceFile,
  root: MapNode,
  role: FileRole,
  findings: Findings,
): TopologyFile {
  const removals = role.isOverlay;
  const shape = role.hasLayers
    ? role.isMain
      ? mainFile
      : includedFile
    : role.isMain
      ? mainHeader
      : includedHeader;
  const values = shape.read(root, { findings, removals });
  reportHeader(root, role, findings);
  const include = values?.include ?? [];
  const stated = root.entries.get('include')?.value;
  return {
    file,
    root,
    include,
    includeIsSound:
      stated === undefined || (stated.type === 'list' && stated.items.length === include.length),
    provenance:
      values === undefined ? { source: undefined, reference: undefined } : statedProvenance(values),
  };
}

/** What a file says of itself isn't merged: in a layer too, null has nothing to remove there. */
function reportHeader(root: MapNode, { isMain, isOverlay }: FileRole, findings: Findings): void {
  const substitute = root.entries.get('substitute');
  if (substitute !== undefined && !isOverlay) {
    findings.report('substitute-in-lowest-layer', {}, substitute.keyRange);
  }
  for (const key of ['utfall', 'include', 'source', 'reference', 'substitute']) {
    const entry = root.entries.get(key);
    if (entry !== undefined && isNull(entry.value)) {
      findings.report('no-value', { key, mayBeEmpty: false }, entry.keyRange);
    }
  }
  if (!isMain || root.entries.has('utfall')) return;
  const { file, start } = root.range;
  findings.report('missing-version', {}, { file, start, end: start + 1 });
}
