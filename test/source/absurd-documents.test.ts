import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

describe('an absurd document is refused, and soon: ', () => {
  it.each([
    ['lists in JSON', 'utfall.json', '['.repeat(100_000)],
    ['objects in JSON', 'utfall.json', '{"a":'.repeat(100_000)],
    ['lists in YAML', 'utfall.yaml', '['.repeat(100_000)],
    ['closed lists in YAML', 'utfall.yaml', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['mappings in YAML', 'utfall.yaml', '{a: '.repeat(20_000)],
    ['indicators in YAML', 'utfall.yaml', '- '.repeat(50_000)],
    ['keys in YAML', 'utfall.yaml', '? '.repeat(50_000)],
    [
      'indentation in YAML',
      'utfall.yaml',
      Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
    ],
  ])('%s', async (_, name, text) => {
    expect(await errorsOf(text, name)).toContain('nested more than 100 levels deep');
  });

  it('a hundred levels are not absurd', async () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(await errorsOf(`utfall: 1\nx-a: ${nested(99)}`)).toBe('no errors');
    expect(await errorsOf(`utfall: 1\nx-a: ${nested(100)}`)).toContain('100 levels');
    expect(await errorsOf(`{"utfall":1,"x-a":${nested(99)}}`, 'utfall.json')).toBe('no errors');
  });

  it('aliases that nest', async () => {
    const levels = Array.from({ length: 60 }, (_, level) =>
      level === 0
        ? 'x-0: &a0 []'
        : `x-${String(level)}: &a${String(level)} [[*a${String(level - 1)}]]`,
    );
    expect(await errorsOf(`utfall: 1\n${levels.join('\n')}`)).toContain('100 levels');
  });

  it('aliases that expand', async () => {
    const laughs = Array.from({ length: 30 }, (_, level) => {
      const alias = level === 0 ? 'ha' : `*a${String(level - 1)}`;
      return `x-${String(level)}: &a${String(level)} [${Array<string>(10).fill(alias).join(', ')}]`;
    });
    expect(await errorsOf(`utfall: 1\n${laughs.join('\n')}`)).toMatchInlineSnapshot(`
      utfall.yaml:1:1: error: with its aliases written out, this file of 363 values has more than 100000; use fewer aliases
      1 | utfall: 1
        | ^
    `);
  });

  it('but aliases are of use', async () => {
    const text = 'utfall: 1\ncomponents: { a: &x { kind: network }, b: *x, c: *x }';
    expect(await errorsOf(text)).toBe('no errors');
  });
});
