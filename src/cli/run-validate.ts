import { PLAIN_STYLE } from '../diagnostics/format-diagnostic.js';
import { severityOf } from '../diagnostics/catalogue.js';
import { checkOutputs } from './check-outputs.js';
import { diagnosticStyle } from './diagnostic-style.js';
import { EXIT } from './exit-code.js';
import { Finished } from './finished.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import { diagnosticsJsonText, diagnosticsText } from './show-diagnostics.js';
import { readTopology } from './topology-option.js';
import type { ValidateOptions } from './validate-options.js';
import { validationSummary } from './validation-summary.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';
import { writeToStream } from './write-to-stream.js';

/**
 * Answers `utfall validate`. What is wrong goes to stderr, but where stdout has it as JSON; a text
 * in a file holds it too.
 *
 * @throws Finished with exit code 2 where there are errors
 */
export async function runValidate(options: ValidateOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  const read = await readTopology(options, process.env, workingFolder(), progress).finally(
    progress.clear,
  );
  const { loaded } = read;
  checkOutputs(outputs, loaded.files);
  const diagnostics = loaded.ok ? loaded.warnings : loaded.diagnostics;
  const summary = `${validationSummary(read, diagnostics)}\n`;
  const saysAllOnStdout = outputs.some(({ format, file }) => format === 'json' && file === null);
  if (!saysAllOnStdout) {
    const told =
      options.quiet === true
        ? diagnostics.filter((each) => severityOf(each) === 'error')
        : diagnostics;
    const style = diagnosticStyle(process.stderr, options.color, process.env);
    const pieces = [...diagnosticsText(told, style), ...(loaded.ok ? [] : [summary])];
    await writeToStream(pieces, process.stderr);
  }
  await writeAll(outputs, ({ format, file }) => {
    if (format === 'json') return diagnosticsJsonText(diagnostics);
    if (file === null) return loaded.ok ? [summary] : [];
    return [...diagnosticsText(diagnostics, PLAIN_STYLE), summary];
  });
  if (!loaded.ok) throw new Finished(EXIT.wrongInput);
}
