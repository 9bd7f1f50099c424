import { spawnSync } from 'node:child_process';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { quotedFor, readShellLine } from '../../../src/cli/completion/shell-line.js';

const BREAKS = ' \t\n"\'@><=;|&(:';

const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** No shell has NUL in its words; a line is one. */
const HOSTILE = ['$(touch x)', '`touch x`', '${HOME}', "it's", 'a"b', 'a\\', '!!', '*', '~', 'å å'];

describe('a command line', () => {
  it.each([
    ['utfall  impact --fail ', ['utfall', 'impact', '--fail', '']],
    [`a'b c'"d e"f\\ g`, ['ab cd ef g']],
    [`'$(touch x)' "\\$x\\y"`, ['$(touch x)', '$x\\y']],
    ["list 'kind:", ['list', 'kind:']],
    ['', ['']],
  ])('%s', (line, words) => {
    expect(readShellLine(line, BREAKS).map(({ text }) => text)).toEqual(words);
  });

  it.each([
    ['kind:net', '', 5],
    ['--fail=kind:net', '', 12],
    ["'kind:net", "'", 0],
    ['kind:"net', '"', 5],
    ['nhn-dc', '', 0],
  ])('%s: what is open at its end, and where readline begins', (line, quote, before) => {
    expect(readShellLine(line, BREAKS).at(-1)).toMatchObject({ quote, before });
  });

  test.prop([fc.array(texts, { minLength: 1 })])('gives back what was escaped for it', (words) => {
    for (const quote of ['', "'", '"'] as const) {
      const quoted = words.flatMap((text) => {
        const inside = quotedFor(text, quote);
        return inside === null ? [] : [{ text, line: `${quote}${inside}${quote}` }];
      });
      const line = ['x', ...quoted.map((each) => each.line)].join(' ');
      const read = readShellLine(line, '').map(({ text }) => text);
      expect(read).toEqual(['x', ...quoted.map(({ text }) => text)]);
    }
  });

  it('is read as bash reads it', () => {
    const samples = [...HOSTILE, ...fc.sample(texts, { numRuns: 200, seed: 1 })].filter(
      (text) => !/[\0\n\r\ud800-\udfff]/.test(text),
    );
    const line = ['', "'", '"'].flatMap((quote) =>
      samples.flatMap((text) => {
        const inside = quotedFor(text, quote as '' | "'" | '"');
        return inside === null ? [] : [`${quote}${inside}${quote}`];
      }),
    );
    const { stdout } = spawnSync('bash', ['-c', `printf '%s\\n' ${line.join(' ')}`], {
      encoding: 'utf8',
    });
    const read = readShellLine(line.join(' '), '').map(({ text }) => text);
    expect(read).toEqual(stdout.split('\n').slice(0, -1));
  });
});
