import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { countDiagnostics } from '../diagnostics/count-diagnostics.js';
import { diagnosticsJson } from '../diagnostics/diagnostics-json.js';
import { paintDiagnostic, type DiagnosticStyle } from '../diagnostics/format-diagnostic.js';
import { diagnosticStyle } from './diagnostic-style.js';
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
    await writeToStream(diagnosticsJsonText(diagnostics), process.stdout);
    return;
  }
  const style = diagnosticStyle(process.stderr, colorAsked(args), process.env);
  const { error } = countDiagnostics(diagnostics);
  const closing = error > 1 ? [`${String(error)} errors\n`] : [];
  await writeToStream([...diagnosticsText(diagnostics, style), ...closing], process.stderr);
}

/** Each with the line that it is about; set apart where long messages go over several lines. */
export const diagnosticsText = (
  diagnostics: readonly Diagnostic[],
  style: DiagnosticStyle,
): readonly string[] =>
  diagnostics.map((each) => `${paintDiagnostic(each, style)}\n${style.width === null ? '' : '\n'}`);

export const diagnosticsJsonText = (diagnostics: readonly Diagnostic[]): readonly string[] => [
  `${JSON.stringify(diagnosticsJson(diagnostics), null, 2)}\n`,
];

/** Whether the answer was to be JSON on stdout, as far as the command line can be understood. */
const asksForJson = (args: readonly string[]): boolean =>
  args.some((arg, i) => {
    if (arg === '-fjson' || arg === '--format=json') return true;
    return arg === 'json' && (args[i - 1] === '-f' || args[i - 1] === '--format');
  });

/** The last of these options, as far as the command line can be understood. */
function colorAsked(args: readonly string[]): boolean | undefined {
  const last = args.findLast((arg) => arg === '--color' || arg === '--no-color');
  return last === undefined ? undefined : last === '--color';
}
