import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { Provenance } from '../model/provenance.js';
import type { SourceFile } from '../model/source-range.js';
import type { Topology } from '../model/topology.js';
import { reportDoubts } from './doubts/report-doubts.js';
import { doubtUnreferencedFits, doubtUnreferencedFitsOf } from './doubts/unreferenced-fits.js';
import type { MapNode, Node } from './document/node.js';
import type { FileReader } from './file-reader.js';
import { addDependencies } from './layers/add-dependencies.js';
import { combineFiles } from './layers/combine-files.js';
import { layOver } from './layers/merge-layers.js';
import { removedIds } from './layers/removed-ids.js';
import { readLayer, type LayerFiles } from './layers/read-layer.js';
import type { TopologyFile } from './layers/topology-file.js';
import { Growth } from './layers/substitute/growth.js';
import { readSubstitutes } from './layers/substitute/read-substitutes.js';
import { substitute } from './layers/substitute/substitute.js';
import { resolveTopology } from './resolve/resolve-topology.js';
import { topology } from './shape/topology-shapes.js';

export type Loaded = LoadedTopology | NotLoaded;

interface LoadedTopology {
  readonly ok: true;
  readonly topology: Topology;
  readonly warnings: readonly Diagnostic[];
  /** All files that were read, as messages show them. */
  readonly files: readonly string[];
}

interface NotLoaded {
  readonly ok: false;
  /** All that was found, in the order of the files: errors, one at least, and warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** All files of which something could be read. */
  readonly files: readonly string[];
}

export interface LoadOptions {
  /** The folder outside which no file may be included; that of each main file by default. */
  readonly root?: string;
  /** Whether to look for what is legal and yet doubtful, as is done by default. */
  readonly doubts?: boolean;
}

/**
 * Reads a topology: its layers, the last on top, and what they include; checks it whole, and
 * resolves it. See semantics, section 2. What is legal and yet doubtful is among the warnings.
 *
 * Time and memory: linear in the size of the files. Where there are errors, near names are looked
 * for among all that exist, for the first fifty.
 *
 * @throws nothing of the user's making: whatever the files hold, it gives a result
 */
export async function loadTopology(
  paths: readonly string[],
  reader: FileReader,
  { root, doubts = true }: LoadOptions = {},
): Promise<Loaded> {
  const findings = new Findings();
  if (paths.length === 0) findings.report('no-topology', { looked: [] }, null);
  const layers: LayerFiles[] = [];
  for (const [index, path] of paths.entries()) {
    const within = root ?? reader.folderOf(path);
    const place = { isOverlay: index > 0, hasLayers: paths.length > 1 };
    layers.push(await readLayer(path, within, place, reader, findings));
  }
  const combined = layers.flatMap(({ files }) => {
    const root = combineFiles(files, findings);
    return root === null ? [] : [{ root, files }];
  });
  // With a file missing, most of what it defines would seem not to exist.
  const isComplete = layers.every(({ complete }) => complete);
  // With a layer missing, those over it would seem to remove what isn't there.
  const merged =
    combined.length < layers.length ? null : mergeLayers(combined, isComplete, findings);
  const stated = merged === null ? undefined : topology.read(merged, { findings, removals: false });
  const ofFiles = layers.flatMap(({ files }) => files.map(({ provenance }) => provenance));
  doubtUnreferencedFits(stated, ofFiles, findings);
  if (stated === undefined || !isComplete) {
    for (const late of [stated?.components, stated?.sites]) {
      for (const { value } of late?.values() ?? []) {
        if (value !== undefined) doubtUnreferencedFitsOf(value, findings);
      }
    }
    return failed(findings);
  }
  const resolved = resolveTopology(
    stated,
    fileProvenance(layers),
    removedIds(combined.slice(1).map(({ root }) => root)),
    findings,
  );
  if (findings.hasErrors) return failed(findings);
  if (doubts) reportDoubts(resolved, stated, findings);
  return {
    ok: true,
    topology: resolved.topology,
    warnings: findings.diagnostics(),
    files: findings.files,
  };
}

const failed = (findings: Findings): NotLoaded => ({
  ok: false,
  diagnostics: findings.diagnostics(),
  files: findings.files,
});

/** The files of a layer, and as one. */
interface Layer {
  readonly root: MapNode;
  readonly files: readonly TopologyFile[];
}

function mergeLayers(
  layers: readonly Layer[],
  isComplete: boolean,
  findings: Findings,
): Node | null {
  const { form } = topology;
  const growth = new Growth(layers.flatMap(({ files }) => files.map(({ file }) => file)));
  let merged: Node | null = null;
  for (const { root, files } of layers) {
    const rows = files.flatMap(({ dependencies }) => dependencies);
    const substitutes = readSubstitutes(files, findings);
    if (merged !== null && isComplete && substitutes.size > 0) {
      const unheard = new Findings();
      const plain = addDependencies(layOver(form, merged, root, unheard), rows, unheard);
      const layering = { lower: merged, layer: root, merged: plain };
      merged = substitute(form, layering, substitutes, growth, findings);
    }
    const over = merged === null ? root : layOver(form, merged, root, findings);
    merged = addDependencies(over, rows, findings);
  }
  return merged;
}

function fileProvenance(layers: readonly LayerFiles[]): ReadonlyMap<SourceFile, Provenance> {
  const ofFiles = new Map<SourceFile, Provenance>();
  for (const { file, provenance } of layers.flatMap(({ files }) => files)) {
    const { source = null, reference = null } = provenance;
    ofFiles.set(file, { source, reference });
  }
  return ofFiles;
}
