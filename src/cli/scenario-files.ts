import type { Scenario } from '../model/scenario.js';
import { loadScenario } from '../source/load-scenario.js';
import { diagnosticStyle } from './diagnostic-style.js';
import { createDiskReader } from './disk-reader.js';
import { InputError } from './input-error.js';
import type { Progress } from './progress.js';
import { diagnosticsText } from './show-diagnostics.js';
import { openTopology, type OpenedTopology, type TopologyOptions } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeToStream } from './write-to-stream.js';

/**
 * Reads scenarios from their files, and says on stderr what is doubtful in them.
 *
 * @throws InputError for all that is wrong with any of them
 */
export async function readScenarios(
  paths: readonly string[],
  { quiet, color }: { readonly quiet?: boolean; readonly color?: boolean },
): Promise<readonly Scenario[]> {
  const reader = createDiskReader(workingFolder());
  const loaded = await Promise.all(paths.map((path) => loadScenario(path, reader)));
  const wrong = loaded.flatMap((each) => (each.ok ? [] : each.diagnostics));
  if (wrong.length > 0) throw new InputError(wrong);
  const warnings = loaded.flatMap((each) => (each.ok ? each.warnings : []));
  if (quiet !== true && warnings.length > 0) {
    const style = diagnosticStyle(process.stderr, color, process.env);
    await writeToStream(diagnosticsText(warnings, style), process.stderr);
  }
  return loaded.flatMap((each) => (each.ok ? each.scenario : []));
}

/** The topology of a scenario; what the command line or the environment names wins over what it does. */
export function scenarioTopology(
  { topology, file }: Scenario,
  options: TopologyOptions,
  progress: Progress,
): Promise<OpenedTopology> {
  const folder = workingFolder();
  const isNamed =
    options.sample === true || (options.topology ?? []).length > 0 || isSet('UTFALL_TOPOLOGY');
  if (topology === null || file === null || isNamed) {
    return openTopology(options, process.env, folder, progress);
  }
  const reader = createDiskReader(folder);
  const path = reader.resolve(reader.folderOf(file), topology);
  return openTopology({ ...options, topology: [path] }, process.env, folder, progress);
}

const isSet = (variable: string): boolean => (process.env[variable] ?? '') !== '';
