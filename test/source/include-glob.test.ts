import { fc, test } from '@fast-check/vitest';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';

import { globMatcher } from '../../src/source/layers/glob-matcher.js';
import { globFolder, isGlob } from '../../src/source/layers/include-glob.js';

describe('a glob', () => {
  it.each([
    ['*.yaml', ['a.yaml', '.yaml'], ['a.yaml']],
    ['*.yaml', ['sub/a.yaml', '.hidden.yaml', 'a.yml'], []],
    ['a?.yaml', ['ab.yaml', 'a.yaml', 'aå.yaml'], ['ab.yaml', 'aå.yaml']],
    [
      '**/*.yaml',
      ['a.yaml', 'b/a.yaml', 'b/c/a.yaml', '.git/a.yaml'],
      ['a.yaml', 'b/a.yaml', 'b/c/a.yaml'],
    ],
    ['b/**', ['b/a.yaml', 'b/c/a.txt', 'a.yaml', 'b/.git'], ['b/a.yaml', 'b/c/a.txt']],
    ['*/*.yaml', ['b/a.yaml', 'a.yaml', 'b/c/a.yaml'], ['b/a.yaml']],
    ['[a-c]?[!x].yaml', ['abc.yaml', 'cbx.yaml', 'dbc.yaml'], ['abc.yaml']],
    ['{a,b/c}.{yaml,json}', ['a.yaml', 'b/c.json', 'b.yaml'], ['a.yaml', 'b/c.json']],
    ['{a,b{c,d}}', ['a', 'bc', 'bd', 'b'], ['a', 'bc', 'bd']],
    ['\\*.yaml', ['*.yaml', 'a.yaml'], ['*.yaml']],
    ['[a.yaml', ['[a.yaml', 'a.yaml'], ['[a.yaml']],
    ['{a}.yaml', ['{a}.yaml', 'a.yaml'], ['{a}.yaml']],
  ])('%s', (glob, paths, matched) => {
    expect(paths.filter(globMatcher(glob))).toEqual(matched);
  });

  it.each([
    ['a.yaml', false],
    ['a\\*.yaml', false],
    ['[a.yaml', false],
    ['{a}.yaml', false],
    ['*.yaml', true],
    ['a?', true],
    ['[ab]', true],
    ['{a,b}', true],
  ])('is told from a path: %s', (path, is) => {
    expect(isGlob(path)).toBe(is);
  });

  it.each([
    ['*.yaml', '.'],
    ['vendors/*.yaml', 'vendors'],
    ['../a/b*/c.yaml', '../a'],
    ['/*.yaml', '/'],
    ['/a/**', '/a'],
    ['{a/b,c}/*.yaml', '.'],
    ['a\\*b/*', 'a*b'],
  ])('%s looks in %s', (glob, folder) => {
    expect(globFolder(glob)).toBe(folder);
  });

  const names = fc
    .array(fc.constantFrom('a', 'b', '.', '/', 'c'), { minLength: 1, maxLength: 8 })
    .map((characters) => characters.join(''))
    // Of dots at either end of a name it has a view of its own; those in front are seen to above.
    .filter((path) => !/^\/|\/$|\/\/|(?:^|\/)\.|\.(?:\/|$)/.test(path));
  const pieces = fc.constantFrom(
    'a',
    'b',
    '/',
    '*',
    '?',
    '**/',
    '[ab]',
    '[^a]',
    '{a,b}',
    '{b,ab}',
    '.',
  );
  const globs = fc
    .array(pieces, { minLength: 1, maxLength: 6 })
    .map((all) => all.join(''))
    .filter((glob) => !/^\/|\/$|\/\/|\/\*\*$|[^/]\*\*|\*\*[^/]|(?:^|\/)\.{1,2}(?:\/|$)/.test(glob));

  test.prop([globs, names], { numRuns: 3000 })('matches what picomatch matches', (glob, path) => {
    expect(globMatcher(glob)(path)).toBe(picomatch(glob)(path));
  });

  it('with very many ways through it takes no longer than others', () => {
    const path = `${'a'.repeat(250)}b`;
    for (const glob of [
      '*a'.repeat(100),
      '{a,a}'.repeat(250),
      '{*,**,?}'.repeat(60),
      '**/'.repeat(100) + 'a',
    ]) {
      expect(globMatcher(`${glob}c`)(path)).toBe(false);
    }
  });
});
