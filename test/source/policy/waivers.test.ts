import { describe, expect, it } from 'vitest';
import { codesOf, policyOf, WAIVER, waiverOf, withRules, withWaiver } from './loading.js';

describe('the name of a rule', () => {
  it('may be its own kind', async () => {
    const rule = { rule: 'unused-component', name: 'unused-component' };
    expect(await codesOf(withRules(rule))).toEqual([]);
    expect(await codesOf(withRules(rule, { rule: 'unused-component' }))).toEqual([]);
  });

  it.each(['false-redundancy', 'availability', 'waiver', 'vacuous-rule'])(
    "can't be another's: %s",
    async (name) => {
      expect(await codesOf(withRules({ rule: 'unused-component', name }))).toEqual([
        'rule-named-like-another',
      ]);
    },
  );

  it('is told to be there twice at each rule after the first', async () => {
    const rule = { rule: 'unused-component', name: 'tidy' };
    expect(await codesOf(withRules(rule, rule, rule))).toEqual(['defined-twice', 'defined-twice']);
    expect(await codesOf(withRules(rule, { ...rule, name: 'Tidy' }))).toEqual([]);
  });

  it('is a text as it is written, capitals, letters with marks apart and all', async () => {
    const [composed, apart] = ['\u00e5pen', 'a\u030apen'];
    const text = withRules(
      { rule: 'unused-component', name: composed },
      { rule: 'false-redundancy', name: apart },
    );
    expect((await policyOf(text)).rules.map(({ name }) => name)).toEqual([composed, apart]);
  });
});

describe('a waiver', () => {
  it('says what it says, as it is written', async () => {
    const text = 'policy: 1\nrules: [{ rule: unused-component }]\nwaivers:\n';
    const waiver =
      '- { rule: unused-component, finding: 0301, reason: no, owner: nhn, expires: 2027-03-01 }';
    const { range, ...stated } = await waiverOf(text + waiver);
    expect(stated).toEqual({ ...WAIVER, finding: '0301', reason: 'no', owner: 'nhn' });
    expect(range.file.text.slice(range.start, range.end)).toBe(waiver.slice(2));
    const marked = { finding: 'a\u030a', reason: 'a\u030a', owner: 'a\u030a' };
    expect(await waiverOf(withWaiver(marked))).toMatchObject(marked);
  });

  it.each(Object.keys(WAIVER))('needs its %s', async (key) => {
    expect(await codesOf(withWaiver({ [key]: undefined }))).toEqual(['missing-key']);
    expect(await codesOf(withWaiver({ [key]: null }))).toEqual(['no-value']);
  });

  it('is of a rule by its name or kind, used or not, or of vacuous rules', async () => {
    const rule = { rule: 'unused-component', name: 'tidy' };
    for (const waived of ['tidy', 'unused-component', 'false-redundancy', 'vacuous-rule']) {
      expect((await waiverOf(withWaiver({ rule: waived }, rule))).rule).toBe(waived);
    }
  });

  it.each([
    ['waiver', 'waiver-of-waivers'],
    ['tidier', 'unknown-rule'],
    ['Tidy', 'unknown-rule'],
    ['constructor', 'unknown-rule'],
  ])('is not of %s: %s', async (rule, code) => {
    const named = { rule: 'unused-component', name: 'tidy' };
    expect(await codesOf(withWaiver({ rule }, named))).toEqual([code]);
  });

  it('of a rule that is wrong otherwise is not told to be of none', async () => {
    const wrong = { rule: 'unused-component', name: 'tidy', except: [] };
    expect(await codesOf(withWaiver({ rule: 'tidy' }, wrong))).toEqual(['empty-selection']);
    const unknown = { rule: 'unused', name: 'tidy' };
    expect(await codesOf(withWaiver({ rule: 'tidy' }, unknown))).toEqual(['unknown-word']);
  });

  it('that lacks something is checked for its rule all the same', async () => {
    const text = withWaiver({ rule: 'tidy', owner: undefined });
    expect([...(await codesOf(text))].sort()).toEqual(['missing-key', 'unknown-rule']);
  });

  it('there may be none of, in a list or without', async () => {
    const text = withRules({ rule: 'unused-component' });
    expect((await policyOf(text)).waivers).toEqual([]);
    const empty = text.replace(/\}$/, ',"waivers":[]}');
    expect((await policyOf(empty)).waivers).toEqual([]);
  });
});

describe('the end of a waiver', () => {
  it.each(['2027-03-01', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'is a day: %s',
    async (expires) => {
      expect((await waiverOf(withWaiver({ expires }))).expires).toBe(expires);
    },
  );

  it('may stand without quotes in YAML', async () => {
    const text = withWaiver({}).replace('"2027-03-01"', ' 2027-03-01');
    expect((await waiverOf(text)).expires).toBe('2027-03-01');
  });

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-00-01',
    '2027-13-01',
    '2027-01-00',
    '2027-01-32',
    '0000-01-01',
    '2027-1-1',
    '27-01-01',
    '02027-01-01',
    '-2027-01-01',
    '2027/03/01',
    '01.03.2027',
    '2027-03-01Z',
    '2027-03-01T00:00',
    ' 2027-03-01',
    '２０２７-０３-０１',
    'never',
  ])('is a day that there is, written as such: not %s', async (expires) => {
    expect(await codesOf(withWaiver({ expires }))).toEqual(['invalid-date']);
  });
});
