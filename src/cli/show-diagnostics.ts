import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { severityOf } from '../diagnostics/catalogue.js';
import { diagnosticsJson } from '../diagnostics/diagnostics-json.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { writeToStream } from './write-to-stream.js';

/**
 * Says what is wrong with the input: to a person on stderr, to a program that asked for JSON on
 * stdout.
 *
 * @param args the command line, which may be the very thing that is wrong
 */
export async function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  args: readonly string[],
): Promise<void> {
  if (asksForJson(args)) {
    const text = `${JSON.stringify(diagnosticsJson(diagnostics), null, 2)}\n`;
    await writeToStream([text], process.stdout);
    return;
  }
  const pieces = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`);
  const errors = diagnostics.reduce((sum, diagnostic) => sum + errorsIn(diagnostic), 0);
  if (errors > 1) pieces.push(`${String(errors)} errors\n`);
  await writeToStream(pieces, process.stderr);
}

/** The last one may stand for those that aren't shown. */
function errorsIn(diagnostic: Diagnostic): number {
  if (diagnostic.code === 'too-many-diagnostics') return diagnostic.arguments.more;
  return severityOf(diagnostic) === 'error' ? 1 : 0;
}

/** Whether the answer was to be JSON on stdout, as far as the command line can be understood. */
const asksForJson = (args: readonly string[]): boolean =>
  args.some((arg, i) => {
    if (arg === '-fjson' || arg === '--format=json') return true;
    return arg === 'json' && (args[i - 1] === '-f' || args[i - 1] === '--format');
  });
