import type { FileReader } from '../src/source/file-reader.js';
import { loadTopology } from '../src/source/load-topology.js';
import { formatDiagnostic } from '../src/diagnostics/format-diagnostic.js';
import type { Topology } from '../src/model/topology.js';

/** One file, and nothing else there. */
export const oneFileReader = (text: string): FileReader => readerOf(() => text);

const readerOf = (textOf: (path: string) => string): FileReader => ({
  read: (path) => ({ ok: true, bytes: new TextEncoder().encode(textOf(path)) }),
  filesBelow: () => [],
  folderOf: () => '.',
  resolve: (_folder, stated) => stated,
  isWithin: () => true,
  identity: (own) => own,
  shown: (own) => own,
});

/** The topology that a text states, which is taken to be sound. */
export const topologyFrom = (text: string, path = 'utfall.yaml'): Promise<Topology> =>
  topologyFromFiles({ [path]: text });

/** The same of layers, by name, the last on top. */
export async function topologyFromFiles(
  files: Readonly<Record<string, string>>,
): Promise<Topology> {
  const loaded = await loadTopology(
    Object.keys(files),
    readerOf((path) => files[path] ?? ''),
  );
  if (loaded.ok) return loaded.topology;
  throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
}
