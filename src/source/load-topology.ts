import { severityOf } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { Provenance } from '../model/provenance.js';
import type { SourceFile } from '../model/source-range.js';
import type { Topology } from '../model/topology.js';
import type { MapNode, Node } from './document/node.js';
import type { FileReader } from './file-reader.js';
import { combineFiles } from './layers/combine-files.js';
import { layOver } from './layers/merge-layers.js';
import { readLayer, type LayerFiles } from './layers/read-layer.js';
import { Growth } from './layers/substitute/growth.js';
import { readSubstitutes } from './layers/substitute/read-substitutes.js';
import { substitute } from './layers/substitute/substitute.js';
import { resolveTopology } from './resolve/resolve-topology.js';
import { topology } from './shape/topology-shapes.js';

export type Loaded =
  | {
      readonly ok: true;
      readonly topology: Topology;
      readonly warnings: readonly Diagnostic[];
      /** All files that were read, as messages show them. */
      readonly files: readonly string[];
    }
  /** At least one error, all that were found. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export interface LoadOptions {
  /** The folder outside which no file may be included; that of each main file by default. */
  readonly root?: string;
}

/**
 * Reads a topology: its layers, the last on top, and what they include; checks it whole, and
 * resolves it. See semantics, section 2.
 *
 * Time and memory: linear in the size of the files. Where there are errors, near names are looked
 * for among all that exist, for the first fifty.
 *
 * @throws nothing of the user's making: whatever the files hold, it gives a result
 */
export async function loadTopology(
  paths: readonly string[],
  reader: FileReader,
  { root }: LoadOptions = {},
): Promise<Loaded> {
  const findings = new Findings();
  if (paths.length === 0) findings.report('no-topology', { looked: [] }, null);
  const layers: LayerFiles[] = [];
  for (const [index, path] of paths.entries()) {
    const within = root ?? reader.folderOf(path);
    const place = { isOverlay: index > 0, hasLayers: paths.length > 1 };
    layers.push(await readLayer(path, within, place, reader, findings));
  }
  // With a file missing, most of what it defines would seem not to exist.
  const isComplete = layers.every(({ complete }) => complete);
  const merged = mergeLayers(layers, isComplete, findings);
  const stated = merged === null ? undefined : topology.read(merged, { findings, removals: false });
  if (stated === undefined || !isComplete) return failed(findings);
  const resolved = resolveTopology(stated, fileProvenance(layers), findings);
  if (findings.hasErrors) return failed(findings);
  const files = layers.flatMap((layer) => layer.files.map(({ file }) => file.path));
  const warnings = findings.diagnostics().filter((found) => severityOf(found) === 'warning');
  return { ok: true, topology: resolved, warnings, files: [...new Set(files)] };
}

const failed = (findings: Findings): Loaded => ({
  ok: false,
  diagnostics: findings.diagnostics(),
});

function mergeLayers(
  layers: readonly LayerFiles[],
  isComplete: boolean,
  findings: Findings,
): Node | null {
  const { form } = topology;
  const growth = new Growth(layers.flatMap(({ files }) => files.map(({ file }) => file)));
  let merged: Node | null = null;
  for (const { files } of layers) {
    const layer: MapNode | null = combineFiles(files, findings);
    if (layer === null) return null;
    const substitutes = readSubstitutes(files, findings);
    if (merged !== null && isComplete && substitutes.size > 0) {
      const plain = layOver(form, merged, layer, new Findings());
      const layering = { lower: merged, layer, merged: plain };
      merged = substitute(form, layering, substitutes, growth, findings);
    }
    merged = merged === null ? layer : layOver(form, merged, layer, findings);
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
