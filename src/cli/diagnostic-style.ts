import { Chalk } from 'chalk';
import type { DiagnosticStyle } from '../diagnostics/format-diagnostic.js';
import { colorLevel } from './terminal.js';

/** How diagnostics look on stderr: in colour and wrapped on a terminal, else one line a message. */
export function diagnosticStyle(
  stderr: NodeJS.WriteStream,
  color: boolean | undefined,
  env: NodeJS.ProcessEnv,
): DiagnosticStyle {
  const chalk = new Chalk({ level: colorLevel(color, env, 'stderr') });
  const styles = { error: chalk.red.bold, warning: chalk.yellow.bold };
  return {
    width: stderr.isTTY && stderr.columns > 0 ? stderr.columns : null,
    place: chalk.bold,
    severity: (severity, text) => styles[severity](text),
    faint: chalk.dim,
  };
}
