import { coldStart } from '../analysis/cold-start.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import { writeColdStart } from '../report/cold-start-formats.js';
import { checkOutputs } from './check-outputs.js';
import { InputError } from './input-error.js';
import { resolveOutputs, type Output } from './output-option.js';
import { createProgress } from './progress.js';
import type { SimulateOptions } from './simulate-options.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/** Answers `utfall simulate --cold-start`. */
export async function runColdStart(
  scenarios: readonly string[],
  options: SimulateOptions,
): Promise<void> {
  const { fail, degrade, for: lasts, until, save, runs, seed } = options;
  const asksMore = [fail, degrade, lasts, until, save, runs, seed].some(
    (each) => each !== undefined,
  );
  if (scenarios.length > 0 || asksMore) throw wrong('cold-start-and-more');
  const outputs = resolveOutputs(options.format, options.output, 'text').map(withoutJunit);
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    progress.show('Starting everything again');
    const result = coldStart(topology);
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeColdStart(format, result, { ...textContext(file, options), language: options.lang }),
    );
  } finally {
    progress.clear();
  }
}

/** Nothing is expected of a cold start that could be passed or failed. */
function withoutJunit({
  format,
  file,
}: Output<'text' | 'json' | 'junit'>): Output<'text' | 'json'> {
  if (format === 'junit') throw wrong('cold-start-as-junit');
  return { format, file };
}

const wrong = (code: 'cold-start-and-more' | 'cold-start-as-junit'): InputError =>
  new InputError([diagnosticOf(code, {}, null)]);
