import { fileURLToPath } from 'node:url';
import { createDiskReader } from '../../src/cli/disk-reader.js';
import { loadTopology, type Loaded } from '../../src/source/load-topology.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The sample that comes with utfall, with layers over it. */
export async function loadSample(
  layers: readonly string[] = [],
): Promise<Extract<Loaded, { readonly ok: true }>> {
  const over = layers.map((layer) => `topology/layers/${layer}.yaml`);
  const loaded = await loadTopology(['topology/utfall.yaml', ...over], createDiskReader(ROOT));
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ code }) => code).join(', '));
  return loaded;
}
