import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

describe('bad JSON is told: ', () => {
  it('an object that is never closed', async () => {
    expect(await errorsOf('{ "utfall": 1', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:14: error: a { or [ is never closed
      1 | { "utfall": 1
        |              ^
    `);
  });

  it('a trailing comma', async () => {
    expect(await errorsOf('{ "utfall": 1, }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:16: error: expected a key in double quotes; is a comma too many?
      1 | { "utfall": 1, }
        |                ^
    `);
  });

  it('a missing comma', async () => {
    expect(await errorsOf('{ "utfall": 1 "name": "x" }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:15: error: expected ','
      1 | { "utfall": 1 "name": "x" }
        |               ^^^^^^
    `);
  });

  it('a missing colon', async () => {
    expect(await errorsOf('{ "utfall" 1 }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:12: error: expected ':' between a key and its value
      1 | { "utfall" 1 }
        |            ^
    `);
  });

  it('a comment', async () => {
    expect(await errorsOf('{ "utfall": 1 /* x */ }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:15: error: JSON has no comments; remove it, or make the file YAML (.yaml)
      1 | { "utfall": 1 /* x */ }
        |               ^^^^^^^
    `);
  });

  it('a key without quotes', async () => {
    expect(await errorsOf('{ utfall: 1 }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:3: error: this is no JSON value; texts stand in double quotes
      1 | { utfall: 1 }
        |   ^^^^^^
    `);
  });

  it('a text without quotes', async () => {
    expect(await errorsOf('{ "utfall": 1, "name": x }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:24: error: this is no JSON value; texts stand in double quotes
      1 | { "utfall": 1, "name": x }
        |                        ^
    `);
  });

  it('a quote that is never closed', async () => {
    expect(await errorsOf('{ "utfall": 1, "name": "x }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:24: error: a text in quotes is never closed
      1 | { "utfall": 1, "name": "x }
        |                        ^^^^
    `);
  });

  it('an unknown escape sequence', async () => {
    expect(await errorsOf('{ "utfall": 1, "name": "\\q" }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:24: error: unknown escape sequence in a text; write \\\\ for a backslash
      1 | { "utfall": 1, "name": "\\q" }
        |                        ^^^^
    `);
  });

  it('a tab in a text', async () => {
    expect(await errorsOf('{ "utfall": 1, "name": "\t" }', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:24: error: a text can't hold a line break or a control character; write \\n or \\u…
      1 | { "utfall": 1, "name": " " }
        |                        ^^^
    `);
  });

  it('half a character', async () => {
    expect(await errorsOf('{ "utfall": 1, "name": "\\ud800" }', 'utfall.json'))
      .toMatchInlineSnapshot(`
      utfall.json:1:24: error: this text holds half a character (a lone surrogate); write it anew
      1 | { "utfall": 1, "name": "\\ud800" }
        |                        ^^^^^^^^
    `);
  });

  it('text after the end', async () => {
    expect(await errorsOf('{ "utfall": 1 } {}', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:17: error: the file goes on after its value has ended
      1 | { "utfall": 1 } {}
        |                 ^
    `);
  });

  it('a key given twice', async () => {
    expect(await errorsOf('{ "utfall": 1, "name": "a", "name": "b" }', 'utfall.json'))
      .toMatchInlineSnapshot(`
      utfall.json:1:29: error: the key 'name' stands here a second time; the first is at utfall.json:1:16
      1 | { "utfall": 1, "name": "a", "name": "b" }
        |                             ^^^^^^
    `);
  });

  it('a list', async () => {
    expect(await errorsOf('[]', 'utfall.json')).toMatchInlineSnapshot(`
      utfall.json:1:1: error: expected a mapping that starts with 'utfall: 1', found a list
      1 | []
        | ^^
    `);
  });
});

describe('a byte order mark', () => {
  it.each([
    ['utfall.yaml', 'utfall: 1'],
    ['utfall.json', '{"utfall":1}'],
  ])('is passed over in %s', async (name, text) => {
    expect(await errorsOf(`\ufeff${text}`, name)).toBe('no errors');
  });
});
