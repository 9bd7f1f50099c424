import type { SourceRange } from '../../model/source-range.js';
import { error, type Entries } from '../entry.js';
import { placeOf } from '../../model/locate.js';
import { didYouMean, printable, quote } from '../phrases.js';

/** What is wrong with a text as YAML. */
export type YamlProblem =
  | 'alias-with-properties'
  | 'ambiguous-anchor'
  | 'bad-directive'
  | 'bad-escape'
  | 'block-in-flow'
  | 'character-reserved'
  | 'comment-without-space'
  | 'flow-unclosed'
  | 'indentation'
  | 'key-too-long'
  | 'key-without-colon'
  | 'nested-mapping'
  | 'no-space'
  | 'quote-unclosed'
  | 'tab'
  | 'two-anchors-or-tags'
  | 'unexpected';

/** What is wrong with a text as JSON. */
export type JsonProblem =
  | 'bad-escape'
  | 'colon-missing'
  | 'comma-missing'
  | 'comment'
  | 'control-character'
  | 'number'
  | 'quote-unclosed'
  | 'text-after-end'
  | 'unclosed'
  | 'unexpected'
  | 'value-missing'
  | 'key-missing';

/** Findings about a text as YAML or JSON, whatever it says. */
export interface DocumentArguments {
  'yaml-syntax': { readonly problem: YamlProblem };
  'yaml-version': { readonly version: string };
  'yaml-tag': { readonly tag: string };
  'yaml-several-documents': Record<never, never>;
  'yaml-unknown-anchor': { readonly anchor: string; readonly nearest: readonly string[] };
  'yaml-anchor-inside-itself': { readonly anchor: string };
  'yaml-expands-too-far': { readonly written: number; readonly limit: number };
  'json-syntax': { readonly problem: JsonProblem };
  'nested-too-deep': { readonly limit: number };
  'key-not-text': Record<never, never>;
  'duplicate-key': { readonly key: string; readonly first: SourceRange };
}

const YAML_PROBLEMS: Readonly<Record<YamlProblem, string>> = {
  'alias-with-properties':
    'an alias (*name) takes no anchor and no tag of its own; remove what stands before it',
  'ambiguous-anchor': "the name of an anchor or alias can't be empty and can't end with a colon",
  'bad-directive': 'this directive (a line that starts with %) is unknown or malformed; remove it',
  'bad-escape':
    'unknown escape sequence in a double-quoted text; write \\\\ for a backslash, or use single quotes',
  'block-in-flow':
    "an indented mapping or list can't stand inside {…} or […]; is a comma or a closing bracket missing?",
  'character-reserved': "a text can't start with this character in YAML; put the text in quotes",
  'comment-without-space':
    'a comment needs a space before its #; put the text in quotes if it is none',
  'flow-unclosed':
    "this { or [ isn't closed by a } or ] that matches it; close it, or indent further what is in it",
  indentation:
    "this line's indentation doesn't fit the lines above it; line it up with what it belongs to",
  'key-too-long': 'a key must be followed by its colon within 1024 characters',
  'key-without-colon': "expected 'key: value'; is the colon, or the space after it, missing?",
  'nested-mapping':
    "a 'key: value' can't stand here; put the text in quotes if the colon is part of it, or start a new line",
  'no-space': 'expected a space here',
  'quote-unclosed': 'this quote is never closed; add the one that ends the text',
  tab: "tabs can't indent in YAML; use spaces",
  'two-anchors-or-tags':
    'a value can have only one anchor and one tag, and they stand right before it',
  unexpected: "this doesn't fit here; is a quote, a comma or a bracket missing, or one too many?",
};

const JSON_PROBLEMS: Readonly<Record<JsonProblem, string>> = {
  'bad-escape': 'unknown escape sequence in a text; write \\\\ for a backslash',
  'colon-missing': "expected ':' between a key and its value",
  'comma-missing': 'expected a comma before this',
  comment: 'JSON has no comments; remove it, or make the file YAML (.yaml)',
  'control-character': "a text can't hold a line break or a control character; write \\n or \\u…",
  number: 'expected a number such as 12 or 0.5',
  'quote-unclosed': 'this quote is never closed; add the one that ends the text',
  'text-after-end': 'the file goes on after its value has ended; remove the rest',
  unclosed: 'this { or [ is never closed by a } or ]',
  unexpected: 'this is no JSON; texts and keys stand in double quotes',
  'value-missing': 'expected a value; is a comma too many?',
  'key-missing': 'expected a key in double quotes; is a comma too many?',
};

export const DOCUMENT_ENTRIES: Entries<DocumentArguments> = {
  'yaml-syntax': error(({ problem }) => YAML_PROBLEMS[problem]),
  'yaml-version': error(
    ({ version }) =>
      `YAML ${printable(version)} can't be read; remove the line, files are YAML 1.2`,
  ),
  'yaml-tag': error(
    ({ tag }) =>
      `the YAML tag ${quote(tag)} means nothing here; remove it, or put it in quotes if it is a text`,
  ),
  'yaml-several-documents': error(
    () => 'a second document starts here; keep each in a file of its own',
  ),
  'yaml-unknown-anchor': error(
    ({ anchor, nearest }) =>
      `no anchor ${quote(`&${anchor}`)} stands before this alias${
        nearest.length > 0
          ? didYouMean(nearest.map((name) => `&${name}`))
          : '; put it in quotes if it is a text'
      }`,
  ),
  'yaml-anchor-inside-itself': error(
    ({ anchor }) =>
      `the alias ${quote(`*${anchor}`)} stands inside what it stands for; a value can't hold itself`,
  ),
  'yaml-expands-too-far': error(
    ({ written, limit }) =>
      `with its aliases written out, this file of ${String(written)} values has more than ${String(limit)}; use fewer aliases`,
  ),
  'json-syntax': error(({ problem }) => JSON_PROBLEMS[problem]),
  'nested-too-deep': error(
    ({ limit }) =>
      `this is nested more than ${String(limit)} levels deep; no file for utfall needs that`,
  ),
  'key-not-text': error(() => "a key must be a text; it can't be a mapping or a list"),
  'duplicate-key': error(
    ({ key, first }) =>
      `the key ${quote(key)} stands here a second time, after ${placeOf(first)}; rename or remove one`,
  ),
};
