import type { JsonProblem } from '../../../src/diagnostics/catalogue/document.js';
import { inFile, type Cases } from './case.js';

/** One for each that the wording tells apart. */
const SYNTAX: Readonly<Record<JsonProblem, string>> = {
  'bad-escape': '{ "utfall": 1, "name": "C:\\Helse" }',
  'colon-missing': '{ "utfall" 1 }',
  'comma-missing': '{ "utfall": 1 "name": "x" }',
  comment: '{ "utfall": 1 /* the version */ }',
  'control-character': '{ "utfall": 1, "name": "a\tb" }',
  number: '{ "utfall": 1. }',
  'quote-unclosed': '{ "utfall": 1, "name": "x }',
  'text-after-end': '{ "utfall": 1 } {}',
  unclosed: '{ "utfall": 1',
  unexpected: '{ "utfall": 1, "name": x }',
  'value-missing': '{ "utfall": 1, "include": ["a.yaml", ] }',
  'key-missing': '{ "utfall": 1, }',
};

const OTHERS = {
  'key-without-quotes': '{ utfall: 1 }',
  'single-quotes': "{ 'utfall': 1 }",
  'half-a-character': '{ "utfall": 1, "name": "\\ud800" }',
  'nested-too-deep': '['.repeat(1000),
  'duplicate-key': '{\n  "utfall": 1,\n  "name": "a",\n  "name": "b"\n}\n',
  'duplicate-key-deep-inside':
    '{ "utfall": 1, "components": { "a": { "kind": "x", "kind": "y" } } }',
  'a-list': '[]',
};

/** What is no JSON. */
export const json: Cases = inFile('utfall.json', { ...SYNTAX, ...OTHERS });
