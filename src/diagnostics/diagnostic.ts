import type { SourceRange } from '../model/source-range.js';
import type { DiagnosticArguments, DiagnosticCode } from './catalogue.js';

export type { Severity } from './severity.js';

/**
 * A finding about the user's files or command line: what (a code), with which words (its
 * arguments), and where. How it is worded is the catalogue's business.
 */
export type Diagnostic<Code extends DiagnosticCode = DiagnosticCode> = {
  [C in Code]: {
    readonly code: C;
    readonly arguments: DiagnosticArguments[C];
    /** Null where it isn't about a place in a file. */
    readonly range: SourceRange | null;
  };
}[Code];
