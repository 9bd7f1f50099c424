import { availability } from '../analysis/availability.js';
import { writeAvailability } from '../report/availability-formats.js';
import { groupedNumber } from '../report/number-text.js';
import type { AvailabilityOptions } from './availability-options.js';
import { checkOutputs } from './check-outputs.js';
import { EXIT } from './exit-code.js';
import { Finished } from './finished.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import { reliabilityQuestion } from './reliability-question.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/**
 * Answers `utfall availability`.
 *
 * @throws Finished with exit code 4 where the budget ran out
 */
export async function runAvailability(
  selector: string | undefined,
  options: AvailabilityOptions,
): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const question = reliabilityQuestion(topology, selector, options);
    const result = availability(topology, question, (done, of) => {
      progress.show(`Availability: ${groupedNumber(done)} of ${groupedNumber(of)}`);
    });
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeAvailability(format, result, textContext(file, options)),
    );
    if (result.cutShortAt !== null) throw new Finished(EXIT.cutShort);
  } finally {
    progress.clear();
  }
}
