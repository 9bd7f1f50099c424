import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnosticOf } from '../../diagnostics/findings.js';
import { Restless } from '../../engine/time/rest.js';
import { byCodeUnit } from '../../model/order.js';
import { Endless } from './run-record.js';
import { UnfinishedRun } from './sample-runs.js';
import { thingOf } from './simulated-things.js';
import type { TimedStructure } from './timed-structure.js';

/**
 * Why a run came to no end, as a finding.
 *
 * @param name of the scenario
 * @param seed of the runs, where some are sampled
 * @throws the error, where it is of something else
 */
export function unfinished(
  error: unknown,
  structure: TimedStructure,
  name: string,
  seed: number | null,
): Diagnostic {
  const isSampled = error instanceof UnfinishedRun;
  const why = isSampled ? error.cause : error;
  const run = isSampled && seed !== null ? { number: error.run, seed } : null;
  if (why instanceof Endless) return diagnosticOf('simulation-endless', { name, run }, null);
  if (!(why instanceof Restless)) throw why;
  const ids = why.nodes.flatMap((node) => {
    const named = structure.nodes.at(node);
    return named === null ? [] : (thingOf(structure, named)?.id ?? []);
  });
  const words = { name, run, seconds: why.time, ids: [...new Set<string>(ids)].sort(byCodeUnit) };
  return diagnosticOf('simulation-restless', words, null);
}
