import type { SourceRange } from '../model/source-range.js';
import {
  messageOf,
  severityOf,
  type DiagnosticArguments,
  type DiagnosticCode,
} from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import { inOrder } from './order.js';
import { nearestNames } from './nearest.js';

/** What a person can work through; the rest is counted. */
const MOST_REPORTED = 1000;
/** Names looked at for near ones, over all findings: a second's work, and enough for any reader. */
const MOST_COMPARED = 1_000_000;

/**
 * Collects what is found wrong, so that all of it is told in one go. Something found twice, by
 * way of a value that two places share, is told once.
 */
export class Findings {
  readonly #found: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  #more = 0;
  #compared = 0;
  #errors = 0;
  #reports = 0;

  report<Code extends DiagnosticCode>(
    code: Code,
    words: DiagnosticArguments[Code],
    range: SourceRange | null,
  ): void {
    this.#reports += 1;
    const diagnostic = diagnosticOf(code, words, range);
    const place =
      range === null ? '' : `${range.file.path}\n${String(range.start)}\n${String(range.end)}`;
    if (this.#found.length >= MOST_REPORTED) {
      this.#more += 1;
      return;
    }
    const identity = `${code}\n${place}\n${messageOf<DiagnosticCode>(diagnostic)}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    if (severityOf(diagnostic) === 'error') this.#errors += 1;
    this.#found.push(diagnostic);
  }

  /** The names that may have been meant; none once that took long enough for the errors before. */
  nearest(word: string, names: Iterable<string>): readonly string[] {
    return this.#compared >= MOST_COMPARED ? [] : nearestNames(word, this.#counted(names));
  }

  *#counted(names: Iterable<string>): Iterable<string> {
    for (const name of names) {
      this.#compared += 1;
      yield name;
    }
  }

  /** How often something was reported: where it hasn't grown, nothing was found. */
  get count(): number {
    return this.#reports;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** By file, in the order in which they were first found wanting, and by place. */
  diagnostics(): readonly Diagnostic[] {
    const sorted = inOrder(this.#found);
    if (this.#more === 0) return sorted;
    return [...sorted, diagnosticOf('too-many-diagnostics', { more: this.#more }, null)];
  }
}

/** A diagnostic of one code; the one place where the compiler can't follow that they fit. */
export const diagnosticOf = <Code extends DiagnosticCode>(
  code: Code,
  words: DiagnosticArguments[Code],
  range: SourceRange | null,
): Diagnostic =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a constructor
  ({ code, arguments: words, range }) as Diagnostic;
