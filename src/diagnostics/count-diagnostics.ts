import { severityOf } from './catalogue.js';
import type { Diagnostic, Severity } from './diagnostic.js';

/** How many there are of each severity; those counted that were too many to be listed. */
export function countDiagnostics(
  diagnostics: readonly Diagnostic[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0 };
  for (const diagnostic of diagnostics) {
    counts[severityOf(diagnostic)] +=
      diagnostic.code === 'too-many-errors' || diagnostic.code === 'too-many-warnings'
        ? diagnostic.arguments.more
        : 1;
  }
  return counts;
}
