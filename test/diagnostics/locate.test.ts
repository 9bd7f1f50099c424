import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';

import { lineText, placeOf } from '../../src/diagnostics/locate.js';
import { locate } from '../../src/model/locate.js';

const file = (text: string) => ({ path: 'a.yaml', text });

describe('a place in a file', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [5, 3, 1],
    [6, 4, 1],
    [9, 4, 4],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(locate(file('ab\nc\n\næøå'), offset)).toEqual({ line, column });
  });

  it('counts columns in UTF-16 code units', () => {
    expect(locate(file('😀x'), 2)).toEqual({ line: 1, column: 3 });
  });

  it('gives a line without its end, of either sort', () => {
    const text = file('ab\r\ncd\n');
    expect([1, 2, 3].map((line) => lineText(text, line))).toEqual(['ab', 'cd', '']);
  });

  it('is written as editors and terminals link it', () => {
    expect(placeOf({ file: file('ab\ncd'), start: 4, end: 5 })).toBe('a.yaml:2:2');
  });

  test.prop([fc.array(fc.constantFrom('a', '\n', '\r', 'é')), fc.nat()])(
    'leads back to its offset',
    (characters, seed) => {
      const text = characters.join('');
      const offset = seed % (text.length + 1);
      const { line, column } = locate(file(text), offset);
      const start =
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      expect(start + column - 1).toBe(offset);
    },
  );
});
