import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { isNull, type MapNode } from '../document/node.js';
import type { FileReader } from '../file-reader.js';
import { readMapping, type MappingFile } from '../read-mapping.js';
import {
  includedFile,
  includedHeader,
  mainFile,
  mainHeader,
  type Include,
} from '../shape/file-shapes.js';
import { readAll } from '../shape/late-record.js';
import { placeOfMissing } from '../shape/missing-key.js';
import type { Located } from '../shape/shape.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { StatedProvenance } from '../shape/stated-requirement.js';
import type { TableRow } from '../table/read-table.js';

/** A file of a topology, checked by itself. */
export interface TopologyFile {
  readonly file: SourceFile;
  readonly root: MapNode;
  readonly include: readonly Located<Include>[];
  /** Whether all that stands under `include` could be read. */
  readonly includeIsSound: boolean;
  readonly provenance: StatedProvenance;
  /** The rows of a table of dependencies, each to be added to what its thing needs. */
  readonly dependencies: readonly TableRow[];
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
  const sort = role.isMain ? 'topology' : 'part of a topology';
  const read = await readMapping(path, sort, statedAt, reader, findings);
  return read === null ? null : checkedFile(read, role, findings);
}

function checkedFile(
  { file, root }: MappingFile,
  role: FileRole,
  findings: Findings,
): TopologyFile {
  const reading = { findings, removals: role.isOverlay };
  if (role.hasLayers) {
    const values = (role.isMain ? mainFile : includedFile).read(root, reading);
    readAll(values?.components);
    readAll(values?.sites);
  }
  const values = (role.isMain ? mainHeader : includedHeader).read(root, reading);
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
    dependencies: [],
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
  if (!isMain) return;
  const start = placeOfMissing('utfall', root, findings);
  if (start === null) return;
  findings.report('missing-version', { owner: 'a topology', key: 'utfall' }, start);
}
