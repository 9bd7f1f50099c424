import type { CST, ErrorCode, YAMLError } from 'yaml';

import type { YamlProblem } from '../../diagnostics/catalogue/document.js';
import type { Findings } from '../../diagnostics/findings.js';
import { locate } from '../../model/locate.js';
import type { SourceFile } from '../../model/source-range.js';
import { rangeIn } from './range-in.js';
import { openingsIn, type Openings } from './yaml-openings.js';

/**
 * Reports what the library found wrong, in our words: the first mistake of each line, as the
 * others of it mostly follow from that.
 *
 * @returns whether there was anything
 */
export function reportYamlErrors(
  errors: readonly YAMLError[],
  tokens: readonly CST.Token[],
  file: SourceFile,
  findings: Findings,
): boolean {
  if (errors.length === 0) return false;
  const openings = openingsIn(tokens);
  const lines = new Set<number>();
  for (const { code, message, pos } of errors) {
    const { line } = locate(file, pos[0]);
    if (lines.has(line)) continue;
    lines.add(line);
    const range = rangeIn(file, pos[0], pos[1]);
    if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') {
      findings.report('yaml-tag', { tag: file.text.slice(pos[0], pos[1]).trim() }, range);
    } else if (code === 'MULTIPLE_DOCS') {
      findings.report('yaml-several-documents', {}, range);
    } else {
      const problem = problemOf(code, message);
      const opening = openingOf(problem, message, pos[0], openings);
      const place = opening === null ? range : rangeIn(file, opening, opening + 1);
      findings.report('yaml-syntax', { problem }, place);
    }
  }
  return true;
}

/** Where that begins which isn't closed. */
function openingOf(
  problem: YamlProblem,
  message: string,
  at: number,
  { quoteEndingAt, bracketBefore }: Openings,
): number | null {
  if (problem === 'quote-unclosed') return quoteEndingAt(at);
  if (problem !== 'flow-unclosed') return null;
  return bracketBefore(message.startsWith('Flow map') ? '{' : '[', at);
}

type SyntaxCode = Exclude<
  ErrorCode,
  'TAG_RESOLVE_FAILED' | 'BAD_COLLECTION_TYPE' | 'MULTIPLE_DOCS'
>;

function problemOf(code: SyntaxCode, message: string): YamlProblem {
  switch (code) {
    case 'ALIAS_PROPS':
      return 'alias-with-properties';
    case 'BAD_ALIAS':
      return 'ambiguous-anchor';
    case 'BAD_DIRECTIVE':
      return 'bad-directive';
    case 'BAD_DQ_ESCAPE':
      return 'bad-escape';
    case 'BLOCK_IN_FLOW':
      return 'block-in-flow';
    case 'BAD_SCALAR_START':
      return 'character-reserved';
    case 'BAD_INDENT':
      return message.startsWith('Flow ') ? 'flow-unclosed' : 'indentation';
    case 'KEY_OVER_1024_CHARS':
      return 'key-too-long';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'key-without-colon';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'nested-mapping';
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'BAD_PROP_ORDER':
      return 'two-anchors-or-tags';
    case 'MISSING_CHAR':
      return missing(message);
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'NON_STRING_KEY':
    case 'RESOURCE_EXHAUSTION':
    case 'UNEXPECTED_TOKEN':
      return 'unexpected';
  }
}

/** The library has one code for everything that is missing; its message says what. */
function missing(message: string): YamlProblem {
  if (message.startsWith('Missing closing')) return 'quote-unclosed';
  if (message.startsWith('Comments')) return 'comment-without-space';
  if (message.startsWith('Implicit map keys')) return 'key-without-colon';
  if (message.startsWith('Flow ')) return 'flow-unclosed';
  if (/white space|space after/.test(message)) return 'no-space';
  return 'unexpected';
}
