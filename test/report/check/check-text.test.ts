import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { listedFrom } from '../../../src/policy/check.js';
import { RULE_PAGES } from '../../../src/policy/catalogue.js';
import { RULE_NAMES } from '../../../src/model/rule-names.js';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { checkText, type CheckTextContext } from '../../../src/report/check-text.js';
import { rulePageText } from '../../../src/report/rule-page-text.js';
import { checked, finding, many } from './build-check.js';
import { checkedSample } from './checked-sample.js';
import { CONTEXT, everySort, loss, namedThroughout, nothingFound, toll } from './sample-results.js';

const golden = (name: string): string => `../../golden/check/${name}.txt`;

const text = (result: CheckResult, context: Partial<CheckTextContext> = {}): string =>
  [...checkText(result, { ...CONTEXT, ...context })].join('');

const firstLine = (result: CheckResult): string => text(result).split('\n')[0] ?? '';

const ownAt = (site: string): ReturnType<typeof finding> =>
  finding(
    `server@${site}`,
    loss({ title: 'server', save: null, toll: { ...toll, pairs: 1, sites: 1 } }),
  );

describe('checkText', () => {
  it('looks as before', async () => {
    await expect(text(everySort, { width: 40 })).toMatchFileSnapshot(golden('every-sort-40'));
    await expect(text(everySort, { width: 160 })).toMatchFileSnapshot(golden('every-sort-160'));
    await expect(text(everySort, { all: true, ascii: true })).toMatchFileSnapshot(
      golden('every-sort-all-ascii'),
    );
  });

  it('tells of the sample as before', async () => {
    const sample = await checkedSample();
    await expect(text(sample)).toMatchFileSnapshot(golden('sample-80'));
    await expect(text(sample, { width: 160 })).toMatchFileSnapshot(golden('sample-160'));
  });

  it('says the same in colour', () => {
    const colourful = text(everySort, { chalk: new Chalk({ level: 1 }) });
    expect(colourful).toContain('\u001b[31m');
    // eslint-disable-next-line no-control-regex -- the colours are what is to go
    expect(colourful.replace(/\u001b\[\d+m/g, '')).toBe(text(everySort));
  });

  it('has signs of its own in ASCII only, where asked for', () => {
    expect(text(everySort, { ascii: true })).toMatch(/^[\n -~]*$/);
  });

  it.each([
    [many(1, loss()), '✗ fails: 1 error that is neither waived nor known'],
    [
      { ...everySort, failOn: 'note' } as const,
      '✗ fails: 12 errors, 4 warnings and 1 note that are neither waived nor known',
    ],
    [
      { ...everySort, failOn: 'never', verdict: 'pass' } as const,
      '✓ passes, as nothing is to fail it: 12 errors, 4 warnings and 1 note',
    ],
    [
      checked([finding('a', loss(), { severity: 'warning' })]),
      '✓ passes: 1 warning, and no error that is neither waived nor known',
    ],
    [
      checked([finding('a', loss(), { known: true })]),
      '✓ passes: nothing is found that is neither waived nor known',
    ],
    [nothingFound, '✓ passes: nothing is found'],
  ])('gives its verdict in the first line', (result, line) => {
    expect(firstLine(result)).toBe(line);
  });

  it('has the gravest rules first, and what fails nothing after all that is open', () => {
    const order = [
      'owner-concentration  1 error',
      'unused-component  1 warning',
      'Waived',
      'Known',
    ];
    const places = order.map((title) => text(everySort).indexOf(`\n${title}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says how much of a list it leaves out, and shows all when asked', () => {
    const result = many(1000, loss());
    expect(text(result)).toContain('… and 990 more (--all)');
    const whole = text(result, { all: true });
    expect(whole).not.toContain('--all');
    expect(whole).toContain('c1000 (HelseID) alone');
  });

  it('says how many weigh too little to be listed', () => {
    expect(text(listedFrom(everySort, 'warning'))).toContain(
      '\nNot listed, as less than a warning: 1 note.\n',
    );
    expect(text(everySort)).not.toContain('Not listed');
  });

  it("tells sites' own ones that weigh alike once, with how many they are", () => {
    const told = text(checked(['a', 'b', 'c'].map(ownAt)));
    expect(told).toContain("the same is found of 2 more of the sites' own server\n");
    expect(told).toContain('single-point-of-failure  3 errors\n');
    expect(told).not.toContain('server@b');
    const heavy = finding('server@b', loss({ title: 'server', toll: { ...toll, pairs: 9 } }));
    expect(text(checked([ownAt('a'), heavy]))).toContain('server@b');
    // An owner may have an @ in its name.
    const owners = ['me@x', 'me@y'].map((owner) =>
      finding(owner, loss({ type: 'owner-concentration', title: owner })),
    );
    expect(text(checked(owners))).toContain('me@y');
  });

  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'a\u001b[2Jb',
      'two\nlines\ttabs',
      '\u202eleft\u2066',
      '東京都立病院 👩‍⚕️🏥',
      'x'.repeat(300),
    ),
  );

  test.prop([name, fc.integer({ min: 40, max: 200 }), fc.boolean()])(
    'has no line wider than the terminal, and no raw control in one',
    (anyName, width, all) => {
      const lines = text(namedThroughout(anyName), { width, all }).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      expect(lines.join('').replace(/[\u200c\u200d]/g, '')).not.toMatch(/\p{Cf}/u);
    },
  );
});

describe('the page of a rule', () => {
  const page = (rule: (typeof RULE_NAMES)[number], width: number): string =>
    [...rulePageText(rule, RULE_PAGES[rule], { ...CONTEXT, width })].join('');

  it('looks as before', async () => {
    await expect(page('single-point-of-failure', 80)).toMatchFileSnapshot(golden('explain-80'));
    await expect(page('waiver', 40)).toMatchFileSnapshot(golden('explain-40'));
  });

  it.each(RULE_NAMES)('of %s is no wider than the terminal, but for its example', (rule) => {
    const { example, fix } = RULE_PAGES[rule];
    const copied = example
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`);
    const told = page(rule, 40);
    expect(told).toContain(copied.join('\n'));
    const wide = told.split('\n').filter((line) => stringWidth(line) > 40);
    expect(wide.filter((line) => !copied.includes(line))).toEqual([]);
    expect(told.match(/^ {2}\d\. /gm)).toHaveLength(fix.length);
    expect(told).toMatch(/^[\n -~]*$/);
  });
});
