import { messageOf, severityOf, type DiagnosticCode } from './catalogue.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { locate } from '../model/locate.js';

/** Diagnostics for other programs; lines and columns count from 1, columns in UTF-16 code units. */
export interface DiagnosticsJson {
  readonly format: 'utfall-diagnostics/1';
  readonly diagnostics: readonly DiagnosticJson[];
}

export interface DiagnosticJson {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** This and the places are null where the diagnostic isn't about a file. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  /** Of the first character after what is meant. */
  readonly endColumn: number | null;
}

export function diagnosticsJson(diagnostics: readonly Diagnostic[]): DiagnosticsJson {
  return { format: 'utfall-diagnostics/1', diagnostics: diagnostics.map(diagnosticJson) };
}

function diagnosticJson(diagnostic: Diagnostic): DiagnosticJson {
  const { code, range } = diagnostic;
  const start = range === null ? null : locate(range.file, range.start);
  const end = range === null ? null : locate(range.file, range.end);
  return {
    code,
    severity: severityOf(diagnostic),
    message: messageOf<DiagnosticCode>(diagnostic),
    file: range?.file.path ?? null,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
  };
}
