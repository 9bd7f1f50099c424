import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

// Each is one message that a newcomer must be able to act upon.

describe('bad YAML is told: ', () => {
  it('an empty file', async () => {
    expect(await errorsOf('')).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: the file 'utfall.yaml' is empty; a topology starts with 'utfall: 1'
      1 |
        | ^
    `);
  });

  it('a file of comments', async () => {
    expect(await errorsOf('# nothing yet\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: the file 'utfall.yaml' is empty; a topology starts with 'utfall: 1'
      1 | # nothing yet
        | ^
    `);
  });

  it('a list', async () => {
    expect(await errorsOf('- a\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: expected a mapping that starts with 'utfall: 1', found a list
      1 | - a
        | ^^^
    `);
  });

  it('a single text', async () => {
    expect(await errorsOf('hello\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: expected a mapping that starts with 'utfall: 1', found 'hello'
      1 | hello
        | ^^^^^
    `);
  });

  it('no version', async () => {
    expect(await errorsOf('name: x\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: a topology needs the version of its format; start it with 'utfall: 1'
      1 | name: x
        | ^
    `);
  });

  it('another version', async () => {
    expect(await errorsOf('utfall: 2\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:9: error: expected 1 (without quotes), the version of the format that this utfall reads, found '2'
      1 | utfall: 2
        |         ^
    `);
  });

  it('a quoted version', async () => {
    expect(await errorsOf('utfall: "1"\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:9: error: expected 1 (without quotes), the version of the format that this utfall reads, found '1'
      1 | utfall: "1"
        |         ^^^
    `);
  });

  it('a quote that is never closed', async () => {
    expect(await errorsOf('utfall: 1\nname: "abc\ncomponents: {}\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:7: error: a text in quotes is never closed
      2 | name: "abc
        |       ^
    `);
  });

  it('a bracket that is never closed', async () => {
    expect(await errorsOf('utfall: 1\ninclude: [a, b\ncomponents: {}\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:1: error: a { or [ that was opened before isn't closed by the matching } or ]
      3 | components: {}
        | ^
    `);
  });

  it('a tab as indentation', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n\ta: {}\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:1: error: tabs can't indent in YAML; use spaces
      3 |  a: {}
        | ^
    `);
  });

  it('indentation that fits nothing', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n    a: {}\n  b: {}\n')).toMatchInlineSnapshot(`
      utfall.yaml:4:1: error: this line's indentation doesn't fit the lines above it
      4 |   b: {}
        | ^
    `);
  });

  it('a colon within a text', async () => {
    expect(await errorsOf('utfall: 1\nname: a: b\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:7: error: a 'key: value' can't stand here; put the text in quotes if the colon is part of it, or start a new line
      2 | name: a: b
        |       ^
    `);
  });

  it('a colon without a space', async () => {
    expect(await errorsOf('utfall: 1\nname:x\ncomponents: {}\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:1: error: expected 'key: value'; is the colon, or the space after it, missing?
      2 | name:x
        | ^^^^^^
    `);
  });

  it('a character that YAML keeps for itself', async () => {
    expect(await errorsOf('utfall: 1\nname: @x\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:7: error: a text can't start with this character in YAML; put the text in quotes
      2 | name: @x
        |       ^
    `);
  });

  it('an unknown escape sequence', async () => {
    expect(await errorsOf('utfall: 1\nname: "a\\q"\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:9: error: unknown escape sequence in a double-quoted text; write \\\\ for a backslash, or use single quotes
      2 | name: "a\\q"
        |         ^
    `);
  });

  it('a comma that is missing', async () => {
    expect(await errorsOf('utfall: 1\ncomponents: { a: {} b: {} }\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:21: error: this doesn't fit here; is a quote, a comma or a bracket missing, or one too many?
      2 | components: { a: {} b: {} }
        |                     ^
    `);
  });

  it('text after a quoted one', async () => {
    expect(await errorsOf("utfall: 1\nname: 'a' b\n")).toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: this doesn't fit here; is a quote, a comma or a bracket missing, or one too many?
      2 | name: 'a' b
        |           ^
    `);
  });

  it('two mistakes on two lines', async () => {
    expect(await errorsOf('utfall: 1\nname: @x\ncomponents: @y\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:7: error: a text can't start with this character in YAML; put the text in quotes
      2 | name: @x
        |       ^
      utfall.yaml:3:13: error: a text can't start with this character in YAML; put the text in quotes
      3 | components: @y
        |             ^
    `);
  });

  it('YAML 1.1', async () => {
    expect(await errorsOf('%YAML 1.1\n---\nutfall: 1\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: YAML 1.1 can't be read; remove the line, files are YAML 1.2
      1 | %YAML 1.1
        | ^^^^^^^^^
    `);
  });

  it('an unknown directive', async () => {
    expect(await errorsOf('%FOO\n---\nutfall: 1\n')).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: this directive (a line that starts with %) is unknown or malformed; remove it
      1 | %FOO
        | ^^^^
    `);
  });

  it('a tag', async () => {
    expect(await errorsOf('utfall: 1\nname: !secret x\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:7: error: the YAML tag '!secret' means nothing here; remove it
      2 | name: !secret x
        |       ^^^^^^^
    `);
  });

  it('a tag of YAML 1.1', async () => {
    expect(await errorsOf('utfall: 1\nname: !!binary eA==\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:7: error: the YAML tag '!!binary' means nothing here; remove it
      2 | name: !!binary eA==
        |       ^^^^^^^^
    `);
  });

  it('two documents', async () => {
    expect(await errorsOf('utfall: 1\n---\nutfall: 1\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:1: error: a second document starts here; keep one document in a file, and 'include' the others
      2 | ---
        | ^
    `);
  });

  it('an unknown alias', async () => {
    expect(await errorsOf('utfall: 1\nx-a: &east {}\nname: *est\n')).toMatchInlineSnapshot(`
      utfall.yaml:3:7: error: no anchor '&est' stands before this alias; did you mean '&east'?
      3 | name: *est
        |       ^^^^
    `);
  });

  it('an anchor inside itself', async () => {
    expect(await errorsOf('utfall: 1\nx-a: &a [*a]\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:10: error: the alias '*a' stands inside what it stands for
      2 | x-a: &a [*a]
        |          ^^
    `);
  });

  it('a merge key', async () => {
    expect(await errorsOf('utfall: 1\ncomponents: { a: { <<: {} } }\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:20: error: unknown key '<<' in a component; expected kind, name, owner, labels, formerly, availability, mtbf, mttr, recovery, perSite, dependsOn, source or reference
      2 | components: { a: { <<: {} } }
        |                    ^^
    `);
  });

  it('a key that is a list', async () => {
    expect(await errorsOf('utfall: 1\n? [a]\n: b\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:3: error: a key must be a text; it can't be a mapping or a list
      2 | ? [a]
        |   ^^^
    `);
  });

  it('a key given twice', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: {}\n  a: {}\n')).toMatchInlineSnapshot(`
      utfall.yaml:4:3: error: the key 'a' stands here a second time; the first is at utfall.yaml:3:3
      4 |   a: {}
        |   ^
    `);
  });

  it('control characters in a key', async () => {
    expect(await errorsOf('utfall: 1\n"a\\e[31m": 1\n')).toMatchInlineSnapshot(`
      utfall.yaml:2:1: error: unknown key 'a\\u{1b}[31m' in a topology; expected utfall, name, include, source, reference, defaults, components, capabilities, profiles, sites or commonCause
      2 | "a\\e[31m": 1
        | ^^^^^^^^^
    `);
  });

  it('bytes that are no UTF-8', async () => {
    expect(await errorsOf(new Uint8Array([0x61, 0xff]))).toMatchInlineSnapshot(
      `error: the file 'utfall.yaml' isn't UTF-8 text; save it in that encoding`,
    );
  });
});
