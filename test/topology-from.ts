import type { FileReader } from '../src/source/file-reader.js';
import { loadTopology } from '../src/source/load-topology.js';
import { formatDiagnostic } from '../src/diagnostics/format-diagnostic.js';
import type { Topology } from '../src/model/topology.js';

/** One file, and nothing else there. */
export const oneFileReader = (text: string): FileReader => ({
  read: () => ({ ok: true, bytes: new TextEncoder().encode(text) }),
  filesBelow: () => [],
  folderOf: () => '.',
  resolve: (_folder, stated) => stated,
  isWithin: () => true,
  identity: (own) => own,
  shown: (own) => own,
});

/** The topology that a text states, which is taken to be sound. */
export async function topologyFrom(text: string, path = 'utfall.yaml'): Promise<Topology> {
  const loaded = await loadTopology([path], oneFileReader(text));
  if (loaded.ok) return loaded.topology;
  throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
}
