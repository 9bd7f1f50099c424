import { printParseErrorCode, visit } from 'jsonc-parser';

import type { JsonProblem } from '../../diagnostics/catalogue/document.js';
import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { DEEPEST, type Node } from './node.js';
import { TreeBuilder } from './tree-builder.js';

/** Thrown out of the visitor, which has no other way to stop; never leaves this file. */
class Stop extends Error {}

/**
 * Reads strict JSON (no comments, no trailing commas). Only the first mistake in the syntax is
 * reported, as what follows is guesswork.
 *
 * @returns null where the text isn't JSON
 */
export function readJson(file: SourceFile, findings: Findings): Node | null {
  const builder = new TreeBuilder(findings);
  const rangeOf = (offset: number, length: number): SourceRange => ({
    file,
    start: offset,
    end: offset + length,
  });
  let depth = 0;
  const enter = (offset: number, length: number): void => {
    depth += 1;
    if (depth <= DEEPEST) return;
    findings.report('nested-too-deep', { limit: DEEPEST }, rangeOf(offset, length));
    throw new Stop();
  };
  try {
    visit(
      file.text,
      {
        onObjectBegin: (offset, length) => {
          enter(offset, length);
          builder.openMap(offset);
        },
        onObjectProperty: (key, offset, length) => {
          builder.key(key, rangeOf(offset, length));
        },
        onObjectEnd: (offset, length) => {
          depth -= 1;
          builder.close(file, offset + length);
        },
        onArrayBegin: (offset, length) => {
          enter(offset, length);
          builder.openList(offset);
        },
        onArrayEnd: (offset, length) => {
          depth -= 1;
          builder.close(file, offset + length);
        },
        onLiteralValue: (value: unknown, offset, length) => {
          const quoted = typeof value === 'string';
          const text = quoted ? value : file.text.slice(offset, offset + length);
          builder.add({ type: 'scalar', text, quoted, range: rangeOf(offset, length) });
        },
        onError: (code, offset, length) => {
          const problem = problemOf(printParseErrorCode(code));
          // What isn't closed is taken to end before that is told, of which its start says more.
          const opening = problem === 'unclosed' ? builder.lastEnded : null;
          const place = opening === null ? rangeOf(offset, length) : rangeOf(opening, 1);
          findings.report('json-syntax', { problem }, place);
          throw new Stop();
        },
      },
      { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
    );
  } catch (thrown) {
    if (thrown instanceof Stop) return null;
    throw thrown;
  }
  return builder.root;
}

function problemOf(name: ReturnType<typeof printParseErrorCode>): JsonProblem {
  switch (name) {
    case 'InvalidSymbol':
    case '<unknown ParseErrorCode>':
      return 'unexpected';
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return 'number';
    case 'PropertyNameExpected':
      return 'key-missing';
    case 'ValueExpected':
      return 'value-missing';
    case 'ColonExpected':
      return 'colon-missing';
    case 'CommaExpected':
      return 'comma-missing';
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return 'unclosed';
    case 'EndOfFileExpected':
      return 'text-after-end';
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'comment';
    case 'UnexpectedEndOfString':
      return 'quote-unclosed';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'bad-escape';
    case 'InvalidCharacter':
      return 'control-character';
  }
}
