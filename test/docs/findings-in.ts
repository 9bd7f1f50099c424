import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { memoryReader } from '../source/memory-reader.js';

export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** Errors and warnings, as a person reads them. */
  readonly findings: readonly string[];
  /** Which of the files were read. */
  readonly read: readonly string[];
}

/** What the loader says of files, of which some are named and the others included. */
export async function findingsIn(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
): Promise<Found> {
  const inFolder = (path: string): string => `/model/${path}`;
  const reader = memoryReader(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [inFolder(path), text])),
  );
  const read: string[] = [];
  const loaded = await loadTopology(paths.map(inFolder), {
    ...reader,
    read: (path) => {
      read.push(reader.shown(path));
      return reader.read(path);
    },
  });
  const diagnostics = loaded.ok ? loaded.warnings : loaded.diagnostics;
  return { diagnostics, findings: diagnostics.map(formatDiagnostic), read };
}
