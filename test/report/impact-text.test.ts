import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ImpactResult } from '../../src/analysis/impact-result.js';
import { impactText, type ImpactTextContext } from '../../src/report/impact-text.js';
import { en } from '../../src/report/language/en/en.js';
import { nb } from '../../src/report/language/nb/nb.js';
import type { Words } from '../../src/report/language/words.js';
import { norwegianImpact } from './norwegian-impact.js';
import { everythingDown, namedThroughout, noSiteHit, nothingElseHit } from './small-impacts.js';

const golden = (name: string): string => `../golden/impact/${name}.txt`;

function text(
  result: ImpactResult,
  context: Partial<ImpactTextContext> = {},
  words: Words = en,
): string {
  const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false };
  return [...impactText(result, { ...usual, ...context }, words)].join('');
}

const HOSTILE = [
  'a\u001b[2J\u001b]0;title\u0007b',
  'two\nlines\r\nand\ttabs',
  '\u202eright to left\u2066',
  'wide 東京都立病院 and e\u0301 and 👩‍⚕️🏥',
  'x'.repeat(300),
  '\u0300\u0301',
  ' ',
];

describe('impactText', () => {
  it('looks as before', async () => {
    const network = norwegianImpact(null);
    await expect(text(network)).toMatchFileSnapshot(golden('network-at-last-80'));
    await expect(text(network, { width: 160 })).toMatchFileSnapshot(golden('network-at-last-160'));
    await expect(text(network, { all: true })).toMatchFileSnapshot(golden('network-all-80'));
    await expect(text(network, { width: 40 })).toMatchFileSnapshot(golden('network-at-last-40'));
    await expect(text(network, { ascii: true })).toMatchFileSnapshot(golden('network-ascii-80'));
    await expect(text(norwegianImpact(4 * 3600))).toMatchFileSnapshot(golden('network-4h-80'));
    await expect(text(nothingElseHit)).toMatchFileSnapshot(golden('nothing-else-80'));
    await expect(text(noSiteHit)).toMatchFileSnapshot(golden('no-site-80'));
    await expect(text(everythingDown)).toMatchFileSnapshot(golden('everything-down-80'));
    await expect(text(namedThroughout('東京都立病院 e\u0301\u001b[31m 👩‍⚕️'))).toMatchFileSnapshot(
      golden('wide-names-80'),
    );
  });

  it('reads well in Norwegian', async () => {
    const network = norwegianImpact(null);
    const norwegian = (result: ImpactResult, context: Partial<ImpactTextContext> = {}): string =>
      text(result, context, nb);
    await expect(norwegian(network)).toMatchFileSnapshot(golden('network-at-last-80.nb'));
    await expect(norwegian(network, { width: 160 })).toMatchFileSnapshot(
      golden('network-at-last-160.nb'),
    );
    await expect(norwegian(norwegianImpact(4 * 3600))).toMatchFileSnapshot(
      golden('network-4h-80.nb'),
    );
    await expect(norwegian(nothingElseHit)).toMatchFileSnapshot(golden('nothing-else-80.nb'));
    await expect(norwegian(noSiteHit)).toMatchFileSnapshot(golden('no-site-80.nb'));
    await expect(norwegian(everythingDown)).toMatchFileSnapshot(golden('everything-down-80.nb'));
  });

  it('says the same in colour', () => {
    const colourful = text(norwegianImpact(null), { chalk: new Chalk({ level: 1 }) });
    expect(colourful).toContain('\u001b[31m');
    // eslint-disable-next-line no-control-regex -- the colours are what is to go
    expect(colourful.replace(/\u001b\[\d+m/g, '')).toBe(text(norwegianImpact(null)));
  });

  it('has signs of its own in ASCII only, where asked for', () => {
    expect(text(nothingElseHit, { ascii: true })).toMatch(/^[\n -~]*$/);
  });

  it('says how much of a list it leaves out, and shows all when asked', () => {
    expect(text(norwegianImpact(null))).toContain('… and 20 more (--all)');
    expect(text(norwegianImpact(null), { all: true })).not.toContain('(--all)');
  });

  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...HOSTILE),
  );

  test.prop([
    name,
    fc.integer({ min: 40, max: 200 }),
    fc.integer({ min: 1, max: 1e9 }),
    fc.constantFrom(en, nb),
  ])(
    'has no line wider than the terminal, and no raw control in one',
    (anyName, width, count, words) => {
      const lines = text(namedThroughout(anyName, count), { width }, words).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      expect(lines.join('').replace(/[\u200c\u200d]/g, '')).not.toMatch(/\p{Cf}/u);
    },
  );
});
