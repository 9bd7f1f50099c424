import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEYS_BY_HEADING, UNDESCRIBED, WORDS } from './format-keys.js';
import { firstCellsIn, sectionsOf, wordsIn } from './page.js';

const PAGE = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');
const sections = sectionsOf(PAGE);

describe('the reference of the format', () => {
  it.each(Object.entries(KEYS_BY_HEADING))('lists the keys of %s', (heading, keys) => {
    const section = sections.find((each) => each.heading === heading);
    expect([...new Set(firstCellsIn(section?.prose ?? ''))].sort()).toEqual([...keys].sort());
  });

  it('describes all mappings of the format', () => {
    expect(UNDESCRIBED).toEqual([]);
  });

  it('has all keys in its index, and no others', () => {
    const index = sections.at(-1);
    expect(index?.heading).toBe('All keys');
    const known = new Set(Object.values(KEYS_BY_HEADING).flat());
    expect(firstCellsIn(index?.prose ?? '')).toEqual([...known].sort());
  });

  it('names each word that a key takes', () => {
    const named = new Set(sections.flatMap(({ prose }) => wordsIn(prose)));
    expect(WORDS.filter((word) => !named.has(word))).toEqual([]);
  });
});
