import type { Findings } from '../../diagnostics/findings.js';
import type { SourceRange } from '../../model/source-range.js';
import type { FileReader } from '../file-reader.js';
import type { Include } from '../shape/file-shapes.js';
import type { Located } from '../shape/shape.js';
import type { StatedProvenance } from '../shape/stated-requirement.js';
import type { TableKind } from '../table/columns.js';
import { filesMatching, globFolder, isGlob } from './include-glob.js';
import { readTableFile } from './table-file.js';
import { readTopologyFile, type FileRole, type TopologyFile } from './topology-file.js';

/** The files of a layer: the main one first, each followed by those that it includes. */
export interface LayerFiles {
  readonly files: readonly TopologyFile[];
  /** Whether none is missing. */
  readonly complete: boolean;
}

/** A file to be read, and the files by way of which it was come to. */
interface Pending {
  readonly path: string;
  readonly identity: string;
  /** What the rows are where it is a table; null for a file like the main one. */
  readonly table: TableKind | null;
  readonly statedAt: SourceRange | null;
  readonly includedBy: Pending | null;
  /** Of the file that includes it. */
  readonly around: StatedProvenance;
}

/**
 * Reads a main file and all that it includes, directly or through others; a file that is included
 * twice is read once.
 *
 * @param root the folder outside which nothing may be included
 */
export async function readLayer(
  main: string,
  root: string,
  place: Omit<FileRole, 'isMain'>,
  reader: FileReader,
  findings: Findings,
): Promise<LayerFiles> {
  const files: TopologyFile[] = [];
  const seen = new Set<string>();
  let complete = true;
  const pending: Pending[] = [
    {
      path: main,
      identity: reader.identity(main),
      table: null,
      statedAt: null,
      includedBy: null,
      around: { source: undefined, reference: undefined },
    },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next.identity)) continue;
    seen.add(next.identity);
    const role = { ...place, isMain: next.includedBy === null };
    const read = await readPending(next, role, reader, findings);
    if (read === null) {
      complete = false;
      continue;
    }
    files.push(read);
    if (!read.includeIsSound) complete = false;
    const includes: Pending[] = [];
    for (const include of read.include) {
      const found = included(include, next, read.provenance, root, reader, findings);
      if (found === null) complete = false;
      else includes.push(...found);
    }
    pending.push(...includes.reverse());
  }
  return { files, complete };
}

function readPending(
  { path, table, statedAt, around }: Pending,
  role: FileRole,
  reader: FileReader,
  findings: Findings,
): Promise<TopologyFile | null> {
  if (table === null) return readTopologyFile(path, role, statedAt, reader, findings);
  const include = { kind: table, statedAt, provenance: around };
  return readTableFile(path, include, role, reader, findings);
}

/** The files that an entry under `include` stands for; null where it is wrong. */
function included(
  { value: { path: value, table }, range }: Located<Include>,
  from: Pending,
  around: StatedProvenance,
  root: string,
  reader: FileReader,
  findings: Findings,
): readonly Pending[] | null {
  const folder = reader.folderOf(from.path);
  const pending = (path: string): Pending => ({
    path,
    identity: reader.identity(path),
    table,
    statedAt: range,
    includedBy: from,
    around,
  });
  const glob = isGlob(value);
  // A glob that looks outside is refused before all that lies there is listed.
  const reached = reader.resolve(folder, glob ? globFolder(value) : value);
  if (!reader.isWithin(root, reached)) {
    findings.report('include-outside-root', { path: value, root: reader.shown(root) }, range);
    return null;
  }
  if (!glob) {
    const path = pending(reached);
    return isCircle(path, reader, findings) ? null : [path];
  }
  // A glob next to the file that it stands in would match that file too, which can't be meant.
  const matches = filesMatching(value, folder, reader)
    .map(pending)
    .filter(({ identity }) => identity !== from.identity);
  if (matches.length === 0) findings.report('include-no-match', { pattern: value }, range);
  const outside = matches.find(({ path }) => !reader.isWithin(root, path));
  if (outside !== undefined) {
    const words = { path: reader.shown(outside.path), root: reader.shown(root) };
    findings.report('include-outside-root', words, range);
  }
  const circular = matches.some((match) => isCircle(match, reader, findings));
  return matches.length === 0 || outside !== undefined || circular ? null : matches;
}

/** Whether a file is among those by way of which it is included; reports the way around. */
function isCircle(file: Pending, reader: FileReader, findings: Findings): boolean {
  const way = [reader.shown(file.path)];
  for (let above = file.includedBy; above !== null; above = above.includedBy) {
    way.unshift(reader.shown(above.path));
    if (above.identity !== file.identity) continue;
    findings.report('include-circle', { files: way }, file.statedAt);
    return true;
  }
  return false;
}
