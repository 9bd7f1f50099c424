import js from '@eslint/js';
import { Linter } from 'eslint';
import { check } from 'prettier';
import { describe, expect, it } from 'vitest';
import { PAGE_SCRIPT } from '../../../src/report/html/page-script.js';
import { PAGE_STYLE } from '../../../src/report/html/page-style.js';

/** Of what stands in a template, as if it stood in a file of its own. */
const written = (text: string): string => text.trimStart();

describe('the script of a page', () => {
  it('has no fault that a linter finds', () => {
    const globals = { document: 'readonly' } as const;
    const config = { ...js.configs.recommended, languageOptions: { globals } };
    expect(new Linter().verify(PAGE_SCRIPT, config)).toEqual([]);
  });

  it('is in the shape that all of utfall is in', async () => {
    expect(
      await check(written(PAGE_SCRIPT), { parser: 'babel', singleQuote: true, printWidth: 100 }),
    ).toBe(true);
  });
});

describe('the style of a page', () => {
  it('is CSS, in shape', async () => {
    expect(
      await check(written(PAGE_STYLE), { parser: 'css', singleQuote: true, printWidth: 100 }),
    ).toBe(true);
  });

  it('asks for nothing', () => {
    expect(PAGE_STYLE).not.toMatch(/url\(|@import|@font-face/);
  });
});
