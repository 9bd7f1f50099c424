import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { severityOf } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import type { Topology } from '../model/topology.js';
import type { Loaded } from '../source/load-topology.js';
import { createDiskReader } from './disk-reader.js';
import { InputError } from './input-error.js';
import { announcingReader } from './progress.js';
import type { Progress } from './progress.js';

export interface TopologyOptions {
  /** Layers, the last on top. */
  readonly topology?: readonly string[];
  /** Take the sample that comes with utfall. */
  readonly sample?: boolean;
  /** The folder that includes have to stay in, where it isn't the main file's. */
  readonly root?: string;
}

export interface OpenedTopology extends TopologyPaths {
  readonly topology: Topology;
  /** All files that it was read from. */
  readonly files: readonly string[];
}

/** The main files of a topology: the topology itself, and the layers over it. */
interface TopologyPaths {
  readonly paths: readonly string[];
  /** The same as messages show them. */
  readonly mainFiles: readonly string[];
}

/** What is looked for where nothing was named: here, then in each folder above. */
const USUAL_PLACES = ['utfall.yaml', join('topology', 'utfall.yaml')];

/** A topology that was read, sound or not. */
export interface ReadTopology extends TopologyPaths {
  readonly loaded: Loaded;
}

/** Finds the topology that the options, the environment or the place mean, and loads it. */
export async function openTopology(
  options: TopologyOptions,
  env: NodeJS.ProcessEnv,
  folder: string,
  progress: Progress,
): Promise<OpenedTopology> {
  // Doubts are for `validate` to tell.
  const read = await readTopology(options, env, folder, progress, { doubts: false });
  const { loaded, paths, mainFiles } = read;
  if (!loaded.ok) throw new InputError(loaded.diagnostics.filter(isError));
  return { topology: loaded.topology, files: loaded.files, paths, mainFiles };
}

const isError = (diagnostic: Diagnostic): boolean => severityOf(diagnostic) === 'error';

/** The same, with all that there is to say about it. */
export async function readTopology(
  options: TopologyOptions,
  env: NodeJS.ProcessEnv,
  folder: string,
  progress: Progress,
  { doubts } = { doubts: true },
): Promise<ReadTopology> {
  const { loadTopology } = await import('../source/load-topology.js');
  const paths = topologyPaths(options, env, folder);
  const given = { doubts, ...(options.root === undefined ? {} : { root: options.root }) };
  const reader = announcingReader(createDiskReader(folder), progress);
  const loaded = await loadTopology(paths, reader, given);
  return { loaded, paths, mainFiles: paths.map((path) => reader.shown(path)) };
}

function topologyPaths(
  options: TopologyOptions,
  env: NodeJS.ProcessEnv,
  folder: string,
): readonly string[] {
  const layers = options.topology ?? [];
  // Layers named with --sample lie over it.
  if (options.sample === true) return [SAMPLE, ...layers];
  if (layers.length > 0) return layers;
  const named = env['UTFALL_TOPOLOGY'];
  if (named !== undefined && named !== '') return [named];
  const found = nearestUsualPlace(folder);
  if (found === null)
    throw new InputError([diagnosticOf('no-topology', { looked: USUAL_PLACES }, null)]);
  return [found];
}

function nearestUsualPlace(folder: string): string | null {
  for (const place of USUAL_PLACES) if (existsSync(join(folder, place))) return join(folder, place);
  const above = dirname(folder);
  return above === folder ? null : nearestUsualPlace(above);
}

const SAMPLE = fileURLToPath(new URL('../../topology/utfall.yaml', import.meta.url));
