import { diagnosticOf } from '../diagnostics/findings.js';
import type { Topology } from '../model/topology.js';
import { loadTopology } from '../source/load-topology.js';
import { openRevision } from './git/open-revision.js';
import { InputError } from './input-error.js';
import { announcingReader, type Progress } from './progress.js';

/** A topology as it was at a revision. */
export interface TopologySince {
  readonly revision: string;
  readonly topology: Topology;
}

/**
 * Reads the same files, and what they included then, from git.
 *
 * @param paths the main files, as they are named today
 * @throws InputError where they can't be read there, or were wrong
 */
export async function topologySince(
  revision: string,
  paths: readonly string[],
  { root, folder }: { readonly root: string | undefined; readonly folder: string },
  progress: Progress,
): Promise<TopologySince> {
  const { reader, pathOf } = openRevision(revision, folder);
  const missing = paths.map(pathOf).filter((path) => {
    const outcome = reader.read(path);
    return !outcome.ok && outcome.problem === 'missing';
  });
  if (missing.length > 0) {
    throw new InputError([diagnosticOf('git-not-yet-there', { paths: missing }, null)]);
  }
  const within = root === undefined ? {} : { root: pathOf(root) };
  const loaded = await loadTopology(paths.map(pathOf), announcingReader(reader, progress), {
    doubts: false,
    ...within,
  });
  if (!loaded.ok) throw new InputError(loaded.diagnostics);
  return { revision, topology: loaded.topology };
}
