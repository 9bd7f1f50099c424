import { coldStart } from '../analysis/cold-start.js';
import { writeColdStart, type ColdStartFormat } from '../report/cold-start-formats.js';
import { checkOutputs } from './check-outputs.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import type { SharedOptions } from './shared-options.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/** What `utfall simulate --cold-start` is asked, as the command line gives it. */
export interface ColdStartOptions extends SharedOptions<ColdStartFormat> {
  readonly all?: boolean;
}

/** Answers `utfall simulate --cold-start`. */
export async function runColdStart(options: ColdStartOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    progress.show('Starting everything again');
    const result = coldStart(topology);
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeColdStart(format, result, textContext(file, options)),
    );
  } finally {
    progress.clear();
  }
}
