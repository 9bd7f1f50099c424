import { expect } from 'vitest';

import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import type { Topology } from '../../src/model/topology.js';
import type { FileReader } from '../../src/source/file-reader.js';
import { loadTopology, type LoadOptions } from '../../src/source/load-topology.js';
import { memoryReader } from './memory-reader.js';

// Inline snapshots hold a text as it is shown, without quotes around it.
expect.addSnapshotSerializer({
  test: (value) => typeof value === 'string',
  print: (value) => String(value),
});

/** The topology of a text that is sound. */
export async function topologyOf(text: string, name = 'utfall.yaml'): Promise<Topology> {
  return topologyIn(memoryReader({ [`/model/${name}`]: text }), [`/model/${name}`]);
}

/** The topology of files that are sound. */
export async function topologyIn(
  reader: FileReader,
  paths: readonly string[],
  options?: LoadOptions,
): Promise<Topology> {
  const loaded = await loadTopology(paths, reader, options);
  expect(loaded.ok ? [] : loaded.diagnostics.map(formatDiagnostic)).toEqual([]);
  if (!loaded.ok) throw new Error('not reached');
  return loaded.topology;
}

/** What is told of a text that isn't, as a person reads it. */
export async function errorsOf(text: string | Uint8Array, name = 'utfall.yaml'): Promise<string> {
  return errorsIn(memoryReader({ [`/model/${name}`]: text }), [`/model/${name}`]);
}

export async function errorsIn(
  reader: FileReader,
  paths: readonly string[],
  options?: LoadOptions,
): Promise<string> {
  const loaded = await loadTopology(paths, reader, options);
  return loaded.ok ? 'no errors' : loaded.diagnostics.map(formatDiagnostic).join('\n');
}
