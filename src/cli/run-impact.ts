import { impact } from '../analysis/impact.js';
import type { ImpactResult } from '../analysis/impact-result.js';
import { writeImpact } from '../report/formats.js';
import type { ImpactFormat } from '../report/formats.js';
import { commandLine } from './command-line.js';
import { impositionsOf } from './failure-options.js';
import type { ImpactOptions } from './impact-options.js';
import { resolveOutputs } from './output-option.js';
import type { Output } from './output-option.js';
import { createProgress } from './progress.js';
import { checkOutputs } from './check-outputs.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/** Answers `utfall impact`. */
export async function runImpact(options: ImpactOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const impositions = impositionsOf(topology, options);
    if (topology.components.size > MANY) progress.show('Propagating the failure');
    const result = impact(topology, {
      impositions,
      within: options.within ?? null,
      workarounds: options.workarounds,
    });
    progress.clear();
    await writeAll(outputs, (output) => piecesOf(result, output, options));
  } finally {
    progress.clear();
  }
}

/** Components from which on the answer takes about a second. */
const MANY = 30_000;

const piecesOf = (
  result: ImpactResult,
  { format, file }: Output<ImpactFormat>,
  options: ImpactOptions,
): Promise<Iterable<string>> =>
  writeImpact(format, result, {
    ...textContext(file, options),
    language: options.lang,
    summary: options.summary === true,
    command: commandLine(process.argv.slice(2)),
  });
