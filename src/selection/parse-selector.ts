import { diagnosticOf } from '../diagnostics/findings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceRange } from '../model/source-range.js';
import type { Pattern } from './pattern.js';
import type { Alternative, Selector, Term } from './selector.js';

export type Parsed =
  | { readonly ok: true; readonly selector: Selector }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Reads a selector. `!` binds tightest, then `+` (and), then `,` (or); a value may be quoted, and
 * then holds any character.
 *
 * @param range where it stands in a file, null on a command line
 */
export function parseSelector(text: string, range: SourceRange | null = null): Parsed {
  const normal = text.normalize('NFC');
  const read = tokens(normal);
  if (!read.ok) return syntaxError(normal, read.problem, read.column, range);

  const alternatives: Alternative[] = [];
  for (const part of split(read.tokens, ',', normal.length)) {
    const terms: Term[] = [];
    for (const { tokens: words, start } of split(part.tokens, '+', part.end)) {
      const term = parseTerm(words);
      if (typeof term === 'string') return syntaxError(normal, term, start + 1, range);
      terms.push(term);
    }
    alternatives.push({ terms, text: normal.slice(part.start, part.end).trim() });
  }
  return { ok: true, selector: alternatives };
}

/** A character that means something, or a stretch of text that means itself. */
interface Token {
  readonly text: string;
  readonly literal: boolean;
  readonly start: number;
}

const MEANINGFUL = new Set(['!', '+', ',', ':', '=', '/', '@', '*']);

type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly problem: string; readonly column: number };

function tokens(text: string): Tokens {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      if (end < 0) return { ok: false, problem: 'a quote that is never closed', column: at + 1 };
      found.push({ text: text.slice(at + 1, end), literal: true, start });
      at = end + 1;
    } else if (MEANINGFUL.has(character)) {
      found.push({ text: character, literal: false, start });
      at += 1;
    } else {
      while (
        at < text.length &&
        !MEANINGFUL.has(text.charAt(at)) &&
        !/["']/.test(text.charAt(at))
      ) {
        at += 1;
      }
      const word = text.slice(start, at).trim();
      const parenthesis = word.search(/[()]/);
      if (parenthesis >= 0) {
        const problem = "parentheses mean nothing; '!' binds tightest, then '+', then ','";
        return { ok: false, problem, column: text.indexOf(word.charAt(parenthesis), start) + 1 };
      }
      if (word !== '') found.push({ text: word, literal: true, start });
    }
  }
  return { ok: true, tokens: found };
}

interface Part {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

function split(all: readonly Token[], separator: string, end: number): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  const close = (to: number, stop: number): void => {
    const own = all.slice(from, to);
    parts.push({ tokens: own, start: own[0]?.start ?? stop, end: stop });
    from = to + 1;
  };
  all.forEach((token, i) => {
    if (isSign(token, separator)) close(i, token.start);
  });
  close(all.length, end);
  return parts;
}

const isSign = (token: Token | undefined, sign: string): boolean =>
  token !== undefined && !token.literal && token.text === sign;

/** @returns the term, or what is wrong with it */
function parseTerm(words: readonly Token[]): Term | string {
  const negated = isSign(words[0], '!');
  const rest = negated ? words.slice(1) : words;
  if (rest.length === 0) return 'expected an id, a glob, or a key with a value';
  if (rest.some((token) => isSign(token, '!'))) return "'!' stands before a term";

  const colon = rest.findIndex((token) => isSign(token, ':'));
  if (colon >= 0) return parseKey(rest.slice(0, colon), rest.slice(colon + 1), negated);

  if (rest.some((token) => isSign(token, '=')))
    return "'=' belongs to a label, as in label:region=east";
  for (const [sign, type] of [
    ['/', 'at-site'],
    ['@', 'own'],
  ] as const) {
    const at = rest.findIndex((token) => isSign(token, sign));
    if (at < 0) continue;
    const before = pattern(rest.slice(0, at));
    const after = pattern(rest.slice(at + 1));
    if (before === null || after === null)
      return `expected an id or a glob on both sides of '${sign}'`;
    return type === 'at-site'
      ? { type, site: before, capability: after, negated }
      : { type, component: before, site: after, negated };
  }
  const id = pattern(rest);
  return id === null ? 'expected an id or a glob' : { type: 'id', pattern: id, negated };
}

function parseKey(
  before: readonly Token[],
  after: readonly Token[],
  negated: boolean,
): Term | string {
  const [key, ...more] = before;
  if (key === undefined || more.length > 0 || !key.literal) return "expected a key before ':'";
  const equals = after.findIndex((token) => isSign(token, '='));
  if (key.text === 'label') {
    const label = equals < 0 ? null : text(after.slice(0, equals));
    const value = pattern(after.slice(equals + 1));
    if (label === null || value === null)
      return 'expected a label and its value, as in label:region=east';
    return { type: 'label', label, pattern: value, negated };
  }
  const value = equals < 0 ? pattern(after) : null;
  if (value === null)
    return `expected a value after '${key.text}:', in quotes if it has signs in it`;
  return { type: 'key', key: key.text, pattern: value, negated };
}

/** @returns null where something other than text and wildcards is in it, or nothing */
function pattern(words: readonly Token[]): Pattern | null {
  if (words.length === 0) return null;
  if (words.some((token) => !token.literal && token.text !== '*')) return null;
  return words.map((token) => (token.literal ? token.text : null));
}

function text(words: readonly Token[]): string | null {
  const [word, ...more] = words;
  return word !== undefined && more.length === 0 && word.literal ? word.text : null;
}

const syntaxError = (
  selector: string,
  problem: string,
  column: number,
  range: SourceRange | null,
): Parsed => ({
  ok: false,
  diagnostic: diagnosticOf('selector-syntax', { selector, problem, column }, range),
});
