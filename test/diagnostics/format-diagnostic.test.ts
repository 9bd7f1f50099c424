import { fc, test } from '@fast-check/vitest';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';

import { diagnosticOf } from '../../src/diagnostics/findings.js';
import { diagnosticsJson } from '../../src/diagnostics/diagnostics-json.js';
import {
  formatDiagnostic,
  paintDiagnostic,
  PLAIN_STYLE,
} from '../../src/diagnostics/format-diagnostic.js';

/** A diagnostic about the words between the brackets ⟦ and ⟧ of a text. */
function about(marked: string, path = 'utfall.yaml') {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return diagnosticOf(
    'file-missing',
    { path: 'x.yaml', nearest: [] },
    { file: { path, text }, start, end },
  );
}

const shown = (marked: string): string => `\n${formatDiagnostic(about(marked))}\n`;

describe('a diagnostic as a person reads it', () => {
  it('has its place, its message, and the line with a caret under the words meant', () => {
    expect(shown('a: 1\ninclude: [⟦x.yaml⟧]\nb: 2')).toMatchInlineSnapshot(`
      "
      utfall.yaml:2:11: error: there is no file 'x.yaml'
      2 | include: [x.yaml]
        |           ^^^^^^
      "
    `);
  });

  it('shows the first line of what goes over several', () => {
    expect(shown('a:\n  ⟦b: 1\n  c: 2⟧\n')).toMatchInlineSnapshot(`
      "
      utfall.yaml:2:3: error: there is no file 'x.yaml'
      2 |   b: 1
        |   ^^^^
      "
    `);
  });

  it('cuts a long line around the words meant', () => {
    expect(shown(`${'a'.repeat(200)}⟦bc⟧${'d'.repeat(200)}`)).toMatchInlineSnapshot(`
      "
      utfall.yaml:1:201: error: there is no file 'x.yaml'
      1 | …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabcdddddddddddddddddddddddddddddddddddddddddddddddddddddddddd…
        |                                          ^^
      "
    `);
  });

  it('keeps the caret below its words behind tabs and characters of two code units', () => {
    expect(shown('\t\t"😀": ⟦x⟧')).toMatchInlineSnapshot(`
      "
      utfall.yaml:1:9: error: there is no file 'x.yaml'
      1 |   "😀": x
        |         ^
      "
    `);
  });

  it('points at the end of a file', () => {
    expect(shown('a: [⟦⟧')).toMatchInlineSnapshot(`
      "
      utfall.yaml:1:5: error: there is no file 'x.yaml'
      1 | a: [
        |     ^
      "
    `);
  });

  it('is the message alone where there is no place', () => {
    expect(formatDiagnostic(diagnosticOf('file-missing', { path: 'x', nearest: [] }, null))).toBe(
      "error: there is no file 'x'",
    );
  });

  test.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(), fc.nat()])(
    'lets no text steer the terminal, whatever the file and its name hold',
    (path, text, start, length) => {
      const from = start % (text.length + 1);
      const range = {
        file: { path, text },
        start: from,
        end: Math.min(text.length, from + length),
      };
      const told = formatDiagnostic(
        diagnosticOf('file-missing', { path: text, nearest: [] }, range),
      );
      expect(told.split('\n')).toHaveLength(3);
      expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    },
  );
});

describe('a diagnostic on a terminal', () => {
  const narrow = { ...PLAIN_STYLE, width: 40 };

  it('is wrapped between words, and its line is cut around the words meant', () => {
    const diagnostic = about(`name: ${'long '.repeat(30)}⟦here⟧ ${'and on '.repeat(30)}`);
    expect(`\n${paintDiagnostic(diagnostic, narrow)}\n`).toMatchInlineSnapshot(`
      "
      utfall.yaml:1:157: error: there is no
        file 'x.yaml'
      1 | …ng long long here and on and on an…
        |               ^^^^
      "
    `);
  });

  it('has its place, severity, and what points at the place painted', () => {
    const style = {
      width: null,
      place: (text: string) => `<b>${text}</b>`,
      severity: (severity: string, text: string) => `<${severity}>${text}</${severity}>`,
      faint: (text: string) => `<i>${text}</i>`,
    };
    expect(`\n${paintDiagnostic(about('a: ⟦x⟧'), style)}\n`).toMatchInlineSnapshot(`
      "
      <b>utfall.yaml:1:4:</b> <error>error:</error> there is no file 'x.yaml'
      <i>1 |</i> a: x
      <i>  |</i>    <error>^</error>
      "
    `);
  });

  const words = fc
    .array(fc.constantFrom('a', 'Å', ' ', '東', '京', '\t', '한'), { maxLength: 200 })
    .map((characters) => characters.join(''));

  test.prop([words, words, words, fc.integer({ min: 30, max: 120 })])(
    'stays within its columns, and its caret below the words meant',
    (before, meant, after, width) => {
      const told = paintDiagnostic(about(`${before}⟦${meant}⟧${after}`), { ...narrow, width });
      const lines = told.split('\n');
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const [shown = '', carets = ''] = lines.slice(-2);
      const at = stringWidth(carets.slice(0, carets.indexOf('^')));
      const wanted = meant.replaceAll('\t', ' ').trimEnd();
      const start = [...shown].findIndex(
        (_, i) => stringWidth([...shown].slice(0, i).join('')) === at,
      );
      const there = [...shown].slice(start).join('').replace(/…$/, '');
      const isThere = wanted.startsWith(there.slice(0, wanted.length)) || there.startsWith(wanted);
      if (wanted !== '') expect(isThere).toBe(true);
    },
  );
});

describe('a diagnostic in the log of a pipeline', () => {
  it.each([
    ['::error::x.yaml', 'a: ⟦1⟧', /^\\u\{3a\}:error/],
    ['a ##[add-mask]e.yaml', 'a: ⟦1⟧', /^a \\u\{23\}#\[add-mask\]e/],
    ['a.yaml', 'a: ##vso[task.debug]⟦1⟧', /\n1 \| a: �#vso\[task\.debug\]1\n/],
  ])('is no command, in %s: %s', (path, marked, expected) => {
    const text = formatDiagnostic(about(marked, path));
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/^\s*::\p{L}|##\w*\[/mu);
  });
});

describe('a diagnostic as a program reads it', () => {
  it('has its code, severity and message, and where it starts and ends', () => {
    expect(diagnosticsJson([about('a: 1\nb: ⟦x\ny⟧')])).toEqual({
      format: 'utfall-diagnostics/1',
      diagnostics: [
        {
          code: 'file-missing',
          severity: 'error',
          message: "there is no file 'x.yaml'",
          file: 'utfall.yaml',
          line: 2,
          column: 4,
          endLine: 3,
          endColumn: 2,
        },
      ],
    });
  });

  it('has null for the place where there is none', () => {
    const { diagnostics } = diagnosticsJson([
      diagnosticOf('file-missing', { path: 'x', nearest: [] }, null),
    ]);
    expect(diagnostics[0]).toMatchObject({
      file: null,
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
    });
  });
});
