import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ScenarioRun } from '../../../src/analysis/simulation-result.js';
import { en } from '../../../src/report/language/en/en.js';
import { nb } from '../../../src/report/language/nb/nb.js';
import type { Words } from '../../../src/report/language/words.js';
import { simulationText, type SimulationTextContext } from '../../../src/report/simulation-text.js';
import { HOUR, resultOf } from './build-run.js';
import {
  atOnce,
  certain,
  fault,
  harmless,
  long,
  namedThroughout,
  sampledFault,
  unfelt,
} from './sample-runs.js';

const golden = (name: string): string => `../../golden/simulation/${name}`;

function text(
  scenarios: readonly ScenarioRun[],
  context: Partial<SimulationTextContext> = {},
  words: Words = en,
): string {
  const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false };
  return [...simulationText(resultOf(...scenarios), { ...usual, ...context }, words)].join('');
}

/** The bar of what a line begins with. */
const barOf = (told: string, label: string): string =>
  told
    .split('\n')
    .map((line) => /^ {2}(\S+) +([█▒·]+)/u.exec(line))
    .find((found) => found?.[1] === label)?.[2] ?? '';

describe('a scenario as text', () => {
  it('looks as before', async () => {
    await expect(text([fault])).toMatchFileSnapshot(golden('fault-80.txt'));
    await expect(text([fault], { width: 160 })).toMatchFileSnapshot(golden('fault-160.txt'));
    await expect(text([fault], { width: 40 })).toMatchFileSnapshot(golden('fault-40.txt'));
    await expect(text([fault], { ascii: true })).toMatchFileSnapshot(golden('fault-ascii.txt'));
    await expect(text([unfelt, atOnce])).toMatchFileSnapshot(golden('unfelt-at-once.txt'));
    await expect(text([long])).toMatchFileSnapshot(golden('long-80.txt'));
    await expect(text([sampledFault])).toMatchFileSnapshot(golden('sampled-80.txt'));
    await expect(text([sampledFault], { width: 40 })).toMatchFileSnapshot(golden('sampled-40.txt'));
    await expect(text([certain, harmless])).toMatchFileSnapshot(golden('certain-harmless.txt'));
  });

  it('reads well in Norwegian', async () => {
    const norwegian = (run: ScenarioRun, width = 80): string => text([run], { width }, nb);
    await expect(norwegian(fault)).toMatchFileSnapshot(golden('fault-80.nb.txt'));
    await expect(norwegian(fault, 160)).toMatchFileSnapshot(golden('fault-160.nb.txt'));
    await expect(norwegian(sampledFault)).toMatchFileSnapshot(golden('sampled-80.nb.txt'));
    await expect(norwegian(long)).toMatchFileSnapshot(golden('long-80.nb.txt'));
    await expect(text([unfelt, atOnce, certain, harmless], {}, nb)).toMatchFileSnapshot(
      golden('unfelt-harmless.nb.txt'),
    );
  });

  it('says the same in colour', () => {
    const colourful = text([fault], { chalk: new Chalk({ level: 1 }) });
    expect(colourful).toContain('\u001b[31m█');
    expect(colourful).toContain('\u001b[33m▒');
    // eslint-disable-next-line no-control-regex -- the colours are what is to go
    expect(colourful.replace(/\u001b\[\d+m/g, '')).toBe(text([fault]));
  });

  it('has signs of its own in ASCII only, where asked for', () => {
    expect(text([fault], { ascii: true })).toMatch(/^[\n -~]*$/);
  });

  it('says how much of a list it leaves out, and shows all when asked', () => {
    expect(text([long])).toContain('… and 13 more (--all)');
    const whole = text([long], { all: true });
    expect(whole).not.toContain('(--all)');
    for (const { thing } of long.things) expect(barOf(whole, thing.id)).toContain('█');
  });

  test.prop([fc.nat(100 * HOUR), fc.integer({ min: 40, max: 200 })])(
    'shows a single second',
    (at, width) => {
      const things = long.things.slice(0, 1).map(({ thing }) => ({
        thing,
        changes: [
          { at, from: 'up', state: 'down', causes: [], by: 'imposed' },
          { at: at + 1, from: 'down', state: 'up', causes: [], by: null },
        ] as const,
      }));
      const told = text([{ ...long, end: 100 * HOUR + 1, things }], { width });
      expect(barOf(told, 'node-0')).toMatch(/^·*█·*$/u);
    },
  );

  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'a\u001b[2J\u001b]0;title\u0007b',
      'two\nlines\r\nand\ttabs',
      '\u202eright to left\u2066',
      'wide 東京都立病院 and e\u0301 and 👩‍⚕️🏥',
      'x'.repeat(300),
      ' ',
    ),
  );

  test.prop([name, fc.integer({ min: 40, max: 200 }), fc.boolean(), fc.constantFrom(en, nb)])(
    'has no line wider than the terminal, and no raw control in one',
    (anyName, width, ascii, words) => {
      const lines = text([namedThroughout(anyName)], { width, ascii }, words).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      expect(lines.join('').replace(/[\u200c\u200d]/g, '')).not.toMatch(/\p{Cf}/u);
    },
  );
});
