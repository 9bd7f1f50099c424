import { fc } from '@fast-check/vitest';

/** What formats, their readers and the pages that show them take for their own. */
export const hostileTexts = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('|`<>&"\'[](){}:,%#@=\\/-.$;*\r\n\t \u2028\u202e\ud800\ufffea1'),
      ),
      minLength: 1,
      maxLength: 40,
    }),
    fc.constantFrom(...HOSTILE_TEXTS),
  );

export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '"><svg onload=alert(1)>',
  ']]>',
  '-->',
  '&#0;&lt;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '#lt;script#gt;alert(1)#lt;/script#gt;',
  '\u0085',
  '::error::x',
  'a\n::error file=b::x',
  'a\r##[error]x',
  '%0A::error::x',
  'a,line=9::b',
  '[a](1)',
  '[a](https://example.org)',
  '{0} {{1}}',
  '../../etc/passwd',
  '@user #1',
  '| a | b |',
  '__proto__',
  'end',
  '"]; end',
  '"]\n  click n0 call alert()',
  'n0 --> n1',
  '%%{init: {"securityLevel": "loose"}}%%',
  '---\ntitle: a\n---',
  '`**bold** [a](javascript:alert(1))`',
  '$$\\href{javascript:alert(1)}{a}$$',
  '\\N \\G \\l \\\\',
  'a\\',
  'a", URL="javascript:alert(1)',
  '<b>a</b>',
  '</title><script>alert(1)</script>',
];
