import { importance } from '../analysis/importance.js';
import { writeImportance } from '../report/importance-formats.js';
import { groupedNumber } from '../report/number-text.js';
import { checkOutputs } from './check-outputs.js';
import { EXIT } from './exit-code.js';
import { Finished } from './finished.js';
import type { ImportanceOptions } from './importance-options.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import { reliabilityQuestion } from './reliability-question.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/**
 * Answers `utfall importance`.
 *
 * @throws Finished with exit code 4 where the budget ran out
 */
export async function runImportance(
  selector: string | undefined,
  options: ImportanceOptions,
): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const asked = reliabilityQuestion(topology, selector, options);
    const question = { ...asked, top: options.top ?? null };
    const result = importance(topology, question, (done, of) => {
      progress.show(`Importance: ${groupedNumber(done)} of ${groupedNumber(of)}`);
    });
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeImportance(format, result, textContext(file, options)),
    );
    if (result.cutShortAt !== null) throw new Finished(EXIT.cutShort);
  } finally {
    progress.clear();
  }
}
