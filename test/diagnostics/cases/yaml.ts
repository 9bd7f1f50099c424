import type { YamlProblem } from '../../../src/diagnostics/catalogue/document.js';
import { inFile, type Cases } from './case.js';

/** One for each that the wording tells apart. */
const SYNTAX: Readonly<Record<YamlProblem, string>> = {
  'alias-with-properties': 'utfall: 1\nx-a: &a {}\nx-b: !!map *a\n',
  'ambiguous-anchor': 'utfall: 1\nx-a: & {}\n',
  'bad-directive': '%FOO\n---\nutfall: 1\n',
  'bad-escape': 'utfall: 1\nname: "C:\\Helse"\n',
  'block-in-flow': 'utfall: 1\ncomponents: { a:\n  - b\n}\n',
  'character-reserved': 'utfall: 1\nname: @home\ncomponents: `a`\n',
  'comment-without-space': 'utfall: 1\nname: "a"# b\n',
  'flow-unclosed': 'utfall: 1\ninclude: [a.yaml, b.yaml\ncomponents: {}\n',
  indentation: 'utfall: 1\ncomponents:\n    a: {}\n  b: {}\n',
  'key-too-long': `utfall: 1\nx-${'a'.repeat(1200)}: {}\n`,
  'key-without-colon': 'utfall: 1\nname:Norway\ncomponents: {}\n',
  'nested-mapping': 'utfall: 1\nname: Norway: its health\n',
  'no-space': 'utfall: 1\nname: !!str"a"\n',
  'quote-unclosed': 'utfall: 1\nname: "Norway\ncomponents: {}\n',
  tab: 'utfall: 1\ncomponents:\n\ta: {}\n',
  'two-anchors-or-tags': 'utfall: 1\nx-a: &a &b {}\n',
  unexpected: 'utfall: 1\ncomponents: { a: {} b: {} }\n',
};

const LAUGHS = Array.from({ length: 30 }, (_, level) => {
  const alias = level === 0 ? 'ha' : `*a${String(level - 1)}`;
  return `x-${String(level)}: &a${String(level)} [${Array<string>(10).fill(alias).join(', ')}]`;
});

const OTHERS = {
  'text-after-quotes': "utfall: 1\nname: 'Norway' and more\n",
  'bracket-too-many': 'utfall: 1\ninclude: [a.yaml]]\n',
  'two-mistakes': 'utfall: 1\nname: @home\ncomponents: @none\n',
  'windows-line-ends': 'utfall: 1\r\nname: @home\r\n',
  'old-mac-line-ends': 'utfall: 1\rname: @home\rcomponents: {}\r',
  'yaml-1.1': '%YAML 1.1\n---\nutfall: 1\n',
  tag: 'utfall: 1\nname: !secret x\n',
  'tag-of-yaml-1.1': 'utfall: 1\nname: !!binary eA==\n',
  'two-documents': 'utfall: 1\n---\nutfall: 1\n',
  'unknown-anchor': 'utfall: 1\nx-a: &east {}\nx-b: *est\n',
  'anchor-inside-itself': 'utfall: 1\nx-a: &a [*a]\n',
  'aliases-that-expand': `utfall: 1\n${LAUGHS.join('\n')}`,
  'nested-too-deep': `utfall: 1\nx-a: ${'['.repeat(1000)}`,
  'key-not-text': 'utfall: 1\ncomponents: { [a, b]: {} }\n',
  'duplicate-key': 'utfall: 1\ncomponents:\n  a: {}\n  b: {}\n  a: {}\n',
  'duplicate-key-in-either-form': 'utfall: 1\ncomponents: { "bl\u00e5": {}, "bla\u030a": {} }\n',
  'key-that-steers-the-terminal': 'utfall: 1\n"a\\e[31m": 1\n',
};

/** What is no YAML, or none that a topology can be written in. */
export const yaml: Cases = inFile('utfall.yaml', { ...SYNTAX, ...OTHERS });
