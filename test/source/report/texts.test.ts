import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report/report.js';
import { loadReport } from '../../../src/source/load-report.js';
import { fullReport } from '../../report/full-report.js';
import { memoryReader } from '../memory-reader.js';
import { codesOf, load, reportIn, written } from './loading.js';

const withCommand = (command: string): Report => ({ ...fullReport, command });
const times = (count: number, text: string): string => text.repeat(count);

describe('texts of a saved report', () => {
  test.prop([
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text)),
    fc.constantFrom('\u0000', '\u202e', '\n', '"', '\\', '__proto__', '\u2028', 'é', '301'),
  ])('are kept as they are, whatever is in them', async (any, odd) => {
    for (const text of [any, `${odd}${any}${odd}`]) {
      const report = withCommand(text);
      expect(await reportIn(written(report))).toEqual(report);
    }
  });

  it('that are ids are in NFC, and names as they were', async () => {
    const text = written(fullReport).replaceAll('"helseid"', '"e\\u0301"');
    const read = JSON.stringify(await reportIn(text.replaceAll('"HelseID"', '"E\\u0301"')));
    expect(read).toContain('{"id":"\u00e9","name":"E\u0301"}');
    expect(read).not.toContain('"e\u0301"');
  });
});

describe('times of a saved report', () => {
  it.each([0, 59, 86_400, 1e11, 100 * 1000 * 366 * 86_400])(
    'are kept to the second: %d',
    async (within) => {
      const [failure] = fullReport.parts;
      if (failure?.type !== 'failure') throw new Error('not reached');
      const report: Report = { ...fullReport, parts: [{ ...failure, within }] };
      expect(await reportIn(written(report))).toEqual(report);
    },
  );

  it.each(['P36600001D', 'PT1.5H', 'P1W', '86400', 'PT'])(
    'are whole, with units, and of a hundred thousand years at most, unlike %s',
    async (within) => {
      const text = written(fullReport).replace('"within": "P1D"', `"within": "${within}"`);
      expect(await codesOf(text)).toEqual(['invalid-duration']);
    },
  );
});

describe('a file that is no saved report', () => {
  it.each([
    ['a file of another format', '{ "format": "utfall-impact/1" }', 'unsupported-format'],
    ['a later version', '{ "format": "utfall-report/2" }', 'unsupported-format'],
    ['an empty one', '', 'file-empty'],
    ['a list', '[]', 'wrong-type'],
    ['a part of no sort', '{ "parts": [{}] }', 'missing-key'],
    ['a part of another sort', '{ "parts": [{ "type": "toString" }] }', 'unknown-word'],
    ['a part of a sort that is a list', '{ "parts": [{ "type": [] }] }', 'wrong-type'],
    ['deep nesting', `{ "parts": ${times(100_000, '[')}`, 'nested-too-deep'],
    [
      'deep nesting where a part is',
      `{ "parts": ${times(100_000, '[{"type":')}`,
      'nested-too-deep',
    ],
    ['a key twice', '{ "format": "a", "format": "b" }', 'duplicate-key'],
    ['a key of objects', '{ "__proto__": { "parts": [] } }', 'unknown-key'],
    ['half a character', '{ "command": "\\ud800" }', 'invalid-text'],
    ['a blank text', '{ "command": "\\u00a0" }', 'blank-text'],
    ['a number out of quotes', '{ "command": 301 }', 'wrong-type'],
  ])('is refused: %s', async (_, text, code) => {
    expect(await codesOf(text)).toContain(code);
  });

  it('is refused in one go, however much is wrong', async () => {
    const loaded = await load(`{ "parts": [${times(100_000, '{"type":"topology"},')}7] }`);
    expect(loaded.ok ? 0 : loaded.diagnostics.length).toBe(1001);
  });

  it('may be of YAML, where its texts are in quotes', async () => {
    const read = (text: string) =>
      loadReport('/model/report.yaml', memoryReader({ '/model/report.yaml': text }));
    expect(await read(written(fullReport))).toEqual({ ok: true, report: fullReport });
    const plain = await read(written(fullReport).replaceAll('"HelseID"', 'HelseID'));
    expect(plain.ok).toBe(false);
  });

  test.prop([fc.jsonValue({ maxDepth: 5 }), fc.string({ unit: 'binary' })])(
    'gives diagnostics, never an exception',
    async (value, text) => {
      for (const each of [
        text,
        JSON.stringify(value),
        JSON.stringify({ ...fullReport, parts: value }),
        JSON.stringify({ ...fullReport, parts: [value] }),
      ]) {
        const loaded = await load(each);
        expect(loaded.ok ? 0 : loaded.diagnostics.length).toBeGreaterThan(0);
      }
    },
  );
});
