import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import type { Entry, MapNode } from '../document/node.js';
import type { FileReader } from '../file-reader.js';
import { sections } from '../shape/topology-shapes.js';
import { readAll } from '../shape/late-record.js';
import type { StatedProvenance } from '../shape/stated-requirement.js';
import type { TableKind } from '../table/columns.js';
import type { TableRow } from '../table/read-table.js';
import { readText } from './read-text.js';
import type { FileRole, TopologyFile } from './topology-file.js';

/** How a table comes to be part of a topology. */
export interface TableInclude {
  readonly kind: TableKind;
  readonly statedAt: SourceRange | null;
  /** Of the file that includes it, in which its rows stand. */
  readonly provenance: StatedProvenance;
}

/**
 * Reads a table as the part of a topology that it stands for: sites or components like those of any
 * other file, or dependencies, which are added to what is there.
 *
 * @returns null where nothing of it can be used; `findings` say why
 */
export async function readTableFile(
  path: string,
  { kind, statedAt, provenance }: TableInclude,
  role: FileRole,
  reader: FileReader,
  findings: Findings,
): Promise<TopologyFile | null> {
  const file = readText(path, statedAt, reader, findings);
  if (file === null) return null;
  const start = { file, start: 0, end: 0 };
  if (file.text.trim() === '') {
    findings.report('table-empty', { path: file.path }, start);
    return null;
  }
  const { readTable } = await import('../table/read-table.js');
  const things = new Map<string, Entry>();
  const dependencies: TableRow[] = [];
  const isComplete = readTable(file, kind, findings, (row) => {
    if (kind === 'dependencies') dependencies.push(row);
    else addThing(things, row, kind, findings);
  });
  if (!isComplete) return null;
  const entries = new Map<string, Entry>();
  if (kind !== 'dependencies') entries.set(kind, { keyRange: start, value: section(things, file) });
  const root: MapNode = { type: 'map', entries, range: start };
  if (role.hasLayers) checkRows(root, role, findings);
  return { file, root, include: [], includeIsSound: true, provenance, dependencies };
}

function addThing(
  things: Map<string, Entry>,
  { id, idRange, node }: TableRow,
  kind: Exclude<TableKind, 'dependencies'>,
  findings: Findings,
): void {
  const normal = id.normalize('NFC');
  const first = things.get(normal);
  if (first === undefined) {
    things.set(normal, { keyRange: idRange, value: node });
  } else {
    const of = kind === 'sites' ? 'site' : 'component';
    findings.report('defined-twice', { of, id: normal, first: first.keyRange }, idRange);
  }
}

const section = (things: ReadonlyMap<string, Entry>, file: SourceFile): MapNode => ({
  type: 'map',
  entries: things,
  range: { file, start: 0, end: file.text.length },
});

/** In layers, rows may be replaced before they are seen again, and so are looked at by themselves. */
function checkRows(root: MapNode, { isOverlay }: FileRole, findings: Findings): void {
  const reading = { findings, removals: isOverlay };
  const { components, sites } = sections;
  for (const [key, shape] of [
    ['components', components],
    ['sites', sites],
  ] as const) {
    const rows = root.entries.get(key)?.value;
    if (rows !== undefined) readAll(shape.read(rows, reading));
  }
}
