import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../src/report/terminal/wrap-lines.js';
import { singleLine } from '../../src/report/untrusted-text.js';

/** As the runners find a command in a line: GitHub's newer way, and the older one of it and Azure. */
const isCommand = (line: string): boolean =>
  /^::\p{L}/u.test(line.trimStart()) || /##\w*\[/.test(line);

describe('a text of the user’s files', () => {
  it.each([
    ['::error::x', ': :error: :x'],
    ['a ##[add-mask]e', 'a # #[add-mask]e'],
    ['##vso[task.setvariable variable=x]y', '# #vso[task.setvariable variable=x]y'],
    ['###[error]x', '## #[error]x'],
    ['a\n::error::x', 'a : :error: :x'],
  ])('that a runner would obey, %j, can still be read', (text, line) => {
    expect(singleLine(text)).toBe(line);
  });

  it.each(['fe80::1', 'a :: b', 'C## [sharp]', 'room #12', '12:30', 'a#[b]'])(
    'that no runner minds stays as it is: %s',
    (text) => {
      expect(singleLine(text)).toBe(text);
    },
  );

  const parts = fc.constantFrom(
    ':',
    '::',
    '#',
    '##',
    '[',
    'vso',
    'error',
    ']',
    ' ',
    '\n',
    '\u200b',
  );
  const text = fc.array(parts, { maxLength: 12 }).map((array) => array.join(''));

  test.prop([text, fc.integer({ min: 1, max: 12 })])(
    'is no command, wherever its line is broken',
    (written, width) => {
      expect(wrapLines(singleLine(written), width).filter(isCommand)).toEqual([]);
    },
  );
});
